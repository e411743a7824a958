// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/recall.h"

#include <algorithm>

namespace panels {

using requests::Message;

std::optional<Message> Recall::step(const QList<sessions::SentMessage> &sent, int step,
                                    const Message &written)
{
    qsizetype at = m_at < 0 ? sent.size() : std::min(m_at, sent.size());
    do
        at += step;
    while (at >= 0 && at < sent.size() && !sent[at].isKept);
    if (at < 0 || (at >= sent.size() && !m_unsent))
        return std::nullopt;
    const Message unsent = m_unsent.value_or(written);
    const bool isBack = at >= sent.size();
    m_unsent = isBack ? std::nullopt : std::optional(unsent);
    m_at = isBack ? -1 : at;
    return isBack ? unsent : sent[at].message;
}

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/message.h"
#include "sessions/history.h"

#include <QList>

#include <optional>

namespace panels {

// A walk through the messages that were sent, latest first, and back to what was being written before its
// first step. A value; shows and changes nothing.
class Recall
{
public:
    // What comes before (-1) or after (1) the one last given, `sent` being in order of sending; nothing:
    // there is none. `written` is what is being written now. Messages kept without their content are passed
    // over.
    std::optional<requests::Message> step(const QList<sessions::SentMessage> &sent, int step,
                                          const requests::Message &written);

private:
    std::optional<requests::Message> m_unsent; // what was written before the first step
    qsizetype m_at = -1; // among those sent; -1: at none
};

} // namespace panels

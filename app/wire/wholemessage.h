// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/framerules.h"
#include "wire/message.h"

#include <QByteArrayView>

#include <optional>

namespace wire {

// The fast path of MessageReader: takes an unfragmented, uncompressed text or binary message off the front of
// `input` if it lies there as a whole, has at most `maxBytes` and breaks no rule. nullopt: it is anything
// else, and nothing was consumed; what it is, and whether a rule is broken, is for others to say.
std::optional<Message> takeWholeMessage(QByteArrayView &input, Sender sender, qint64 maxBytes, quint64 place,
                                        Timestamp now);

} // namespace wire

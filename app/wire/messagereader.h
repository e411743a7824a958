// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/deflateparameters.h"
#include "wire/framerules.h"
#include "wire/message.h"
#include "wire/readlimits.h"

#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

namespace wire {

// Turns bytes into frames and frames into messages, control frames between fragments included, and judges
// them. Pure: no I/O, no clock. Any split of the input gives the same messages and verdict; only how much of
// the offending frame is at hand to be shown depends on it.
class MessageReader
{
public:
    explicit MessageReader(Sender sender, ReadLimits limits = {},
                           std::optional<DeflateParameters> deflate = {});
    ~MessageReader();
    MessageReader(MessageReader &&) noexcept;
    MessageReader &operator=(MessageReader &&) noexcept;

    // Consumes from the front of `input` until a message is complete and returns it. nullopt: all input was
    // consumed and more is needed, or violation() is set. Then nothing more is read, and `input` begins
    // behind what there was of the offending frame.
    std::optional<Message> next(QByteArrayView &input, Timestamp now);

    // Set from the first broken rule on, for good.
    const std::optional<Violation> &violation() const;

    // What had come of messages that did not finish, by their first frames: call once after a violation or at
    // the end of the connection. The offending message carries isInvalidUtf8, isTruncated or opcode as fits;
    // others, and what had not come whole, isIncomplete, too. A frame header that was cut off makes a
    // Message with an incomplete header and no payload, or stands as the last frame of the message it
    // continues.
    std::vector<Message> takeUnfinished(Timestamp now);

    // True between the first and the last byte of a message, frames of control not counted.
    bool isInsideMessage() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace wire

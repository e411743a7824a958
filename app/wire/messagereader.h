// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/deflate.h"
#include "wire/message.h"
#include "wire/utf8.h"

#include <QByteArray>

#include <optional>

namespace wire {

// Which end of a connection sent the frames: a client masks every frame, a server none (RFC 6455 §5.1).
enum class Sender { Client, Server };

struct ReadLimits
{
    qint64 messageBytes = 256 * 1024 * 1024; // payload, on the wire and inflated alike
    qint64 messageFrames = 1'000'000;
};

// A rule of the protocol that the sender broke, or a limit of ours.
struct Violation
{
    quint16 closeCode = 0; // 1002, 1007 or 1009
    QByteArray rule; // English, for logs and events: "a server must not mask its frames"
    QByteArray section; // "RFC 6455 §5.1"; "limit" where it is a limit of ours
    QByteArray offendingBytes; // at most 64 of them
};

// Turns bytes into frames and frames into messages, control frames between fragments included, and judges
// them: the rules of "Who judges". Pure: no I/O, no clock. Any split of the input gives the same messages and
// verdict.
class MessageReader
{
public:
    explicit MessageReader(Sender sender, ReadLimits limits = {},
                           std::optional<DeflateParameters> deflate = {});
    ~MessageReader();
    MessageReader(MessageReader &&) noexcept;
    MessageReader &operator=(MessageReader &&) noexcept;

    // Consumes from the front of `input` until a message is complete and returns it. nullopt: all input was
    // consumed and more is needed, or violation() is set (then `input` is left where the fault was found and
    // nothing more is read).
    std::optional<Message> next(QByteArrayView &input, Timestamp now);

    const std::optional<Violation> &violation() const;

    // What had come of messages that did not finish: call once after a violation or at the end of the
    // connection. The offending message carries isInvalidUtf8, isTruncated or opcode as fits; the others
    // isIncomplete. Bytes of a frame header that was cut off make a Message with an incomplete header and no
    // payload.
    std::vector<Message> takeUnfinished(Timestamp now);

    // True between the first and the last byte of a message, frames of control not counted.
    bool isInsideMessage() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace wire

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/frame.h"

#include <QByteArray>

#include <optional>

namespace wire {

// Which end of a connection sent the frames: a client masks every frame, a server none (RFC 6455 §5.1).
enum class Sender { Client, Server };

// A rule of the protocol that the sender broke, or a limit of ours.
struct Violation
{
    static constexpr qsizetype maxOffendingBytes = 64;

    quint16 closeCode = 0; // 1002, 1007 or 1009
    QByteArray rule; // English, for logs and events: "a server must not mask its frames"
    QByteArray section; // "RFC 6455 §5.1"; "limit" where it is a limit of ours
    // The header of the frame and what follows it, at most 64 bytes in all. Of text that is not UTF-8 the
    // bytes behind the header begin with the first wrong one.
    QByteArray offendingBytes;
};

// What the verdict on a frame depends on besides its own bytes.
struct FrameContext
{
    Sender sender = Sender::Client;
    bool canBeCompressed = false; // permessage-deflate was negotiated
    bool isInsideMessage = false; // a fragmented message has begun and not ended
    bool isFirst = false; // it stands at once behind the handshake
};

// The verdicts on a frame in the order in which its bytes come, each as soon as it is certain. nullopt: no
// rule is broken so far. offendingBytes is left to the caller.
std::optional<Violation> judgeFirstByte(quint8 byte, const FrameContext &context);
std::optional<Violation> judgeSecondByte(quint8 byte, Opcode opcode, const FrameContext &context);
std::optional<Violation> judgeLength(const FrameHeader &header);
// The payload of a whole Close frame.
std::optional<Violation> judgeClosePayload(QByteArrayView payload);

} // namespace wire

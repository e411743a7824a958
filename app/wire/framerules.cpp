// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/framerules.h"

#include "wire/closecode.h"
#include "wire/utf8.h"

namespace wire {

namespace {

constexpr quint8 maxControlSize = 125;

Violation broken(const char *rule, const char *section)
{
    return { CloseCode::ProtocolError, rule, section, {} };
}

std::optional<Violation> judgeReservedBits(quint8 byte, Opcode opcode, const FrameContext &context)
{
    if (byte & 0x30)
        return broken("RSV2 and RSV3 must be 0, as no extension was agreed upon that uses them",
                      "RFC 6455 §5.2");
    if (!(byte & 0x40))
        return std::nullopt;
    if (!context.canBeCompressed)
        return broken("RSV1 must be 0, as no compression was agreed upon", "RFC 6455 §5.2");
    if (isControl(opcode))
        return broken("RSV1 must be 0 in control frames, which are never compressed", "RFC 7692 §6");
    if (opcode == Opcode::Continuation)
        return broken("RSV1 may be 1 in the first frame of a message only", "RFC 7692 §6");
    return std::nullopt;
}

std::optional<Violation> judgeSequence(bool fin, Opcode opcode, const FrameContext &context)
{
    if (isControl(opcode))
        return fin ? std::nullopt
                   : std::optional(broken("a control frame must not be fragmented", "RFC 6455 §5.5"));
    if (opcode == Opcode::Continuation && !context.isInsideMessage)
        return broken("a continuation frame needs a message to continue", "RFC 6455 §5.4");
    if (opcode != Opcode::Continuation && context.isInsideMessage)
        return broken("a new message must not begin before the fragmented one has ended", "RFC 6455 §5.4");
    return std::nullopt;
}

} // namespace

std::optional<Violation> judgeFirstByte(quint8 byte, const FrameContext &context)
{
    // As a frame it would break a rule, too; but this is what went wrong.
    if (context.isFirst && context.sender == Sender::Server && (byte == '\r' || byte == '\n'))
        return broken("a line break stands where the first frame must begin: the 101 has one CRLF too many",
                      "RFC 6455 §4.2.2");
    const auto opcode = Opcode(byte & 0x0f);
    if (auto violation = judgeReservedBits(byte, opcode, context))
        return violation;
    if (isReserved(opcode)) {
        const QByteArray rule =
            "opcode " + QByteArray::number(uint(opcode)) + " is reserved and must not be used";
        return Violation{ CloseCode::ProtocolError, rule, "RFC 6455 §5.2", {} };
    }
    return judgeSequence(byte & 0x80, opcode, context);
}

std::optional<Violation> judgeSecondByte(quint8 byte, Opcode opcode, const FrameContext &context)
{
    const bool isMasked = byte & 0x80;
    if (isMasked && context.sender == Sender::Server)
        return broken("a server must not mask its frames", "RFC 6455 §5.1");
    if (!isMasked && context.sender == Sender::Client)
        return broken("a client must mask all its frames", "RFC 6455 §5.1");
    if (isControl(opcode) && (byte & 0x7f) > maxControlSize)
        return broken("a control frame carries at most 125 bytes", "RFC 6455 §5.5");
    return std::nullopt;
}

std::optional<Violation> judgeLength(const FrameHeader &header)
{
    if (header.length >> 63)
        return broken("the top bit of a 64-bit length must be 0", "RFC 6455 §5.2");
    if (!header.isShortestForm())
        return broken("a length must be written in the fewest bytes possible", "RFC 6455 §5.2");
    return std::nullopt;
}

std::optional<Violation> judgeClosePayload(QByteArrayView payload)
{
    const auto close = ClosePayload::parse(payload);
    if (!close)
        return broken("a Close frame carries nothing, or a code of two bytes", "RFC 6455 §5.5.1");
    if (close->code && !isAllowedOnWire(*close->code)) {
        const QByteArray rule = "close code " + QByteArray::number(*close->code) + " must not be sent";
        return Violation{ CloseCode::ProtocolError, rule, "RFC 6455 §7.4", {} };
    }
    if (!isValidUtf8(close->reason))
        return Violation{ CloseCode::InvalidPayload, "a close reason must be UTF-8", "RFC 6455 §5.5.1", {} };
    return std::nullopt;
}

} // namespace wire

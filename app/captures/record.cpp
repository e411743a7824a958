// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/record.h"

#include "wire/httphead.h"

namespace captures {

Kind kindOf(wire::Opcode opcode)
{
    switch (opcode) {
    case wire::Opcode::Text:
        return Kind::Text;
    case wire::Opcode::Binary:
        return Kind::Binary;
    case wire::Opcode::Ping:
        return Kind::Ping;
    case wire::Opcode::Pong:
        return Kind::Pong;
    case wire::Opcode::Close:
        return Kind::Close;
    default:
        return Kind::Other;
    }
}

QByteArray kindName(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return "text";
    case Kind::Binary:
        return "binary";
    case Kind::Ping:
        return "ping";
    case Kind::Pong:
        return "pong";
    case Kind::Close:
        return "close";
    case Kind::Other:
        return "other";
    case Kind::Event:
        return "event";
    }
    return {};
}

QByteArray directionName(Direction direction)
{
    switch (direction) {
    case Direction::In:
        return "in";
    case Direction::Out:
        return "out";
    case Direction::None:
        return {};
    }
    return {};
}

int ConnectionRecord::answeredStatus() const
{
    if (status != 0 || responseHead.isEmpty())
        return status;
    const auto head = wire::ResponseHead::parse(responseHead);
    return head ? head->status : 0;
}

} // namespace captures

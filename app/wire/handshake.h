// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/httphead.h"

#include <QByteArray>
#include <QList>

namespace wire {

// 16 random bytes in base64 (RFC 6455 §4.1).
QByteArray randomKey();
// base64(SHA-1(key + GUID)), RFC 6455 §4.2.2.
QByteArray acceptFor(QByteArrayView key);

// One rule of the opening handshake, looked at in one response.
struct HandshakeRule
{
    enum class Id { Status, Upgrade, Connection, Accept, Subprotocol, Extensions };

    Id id = Id::Status;
    bool isKept = false;
    QByteArray section; // "RFC 6455 §4.1"
    QByteArray expected; // "Upgrade: websocket"
    QByteArray found; // what the response has there; empty if nothing
};

// All rules in the order of Id, kept or broken.
QList<HandshakeRule> checkResponse(const RequestHead &request, const ResponseHead &response);

} // namespace wire

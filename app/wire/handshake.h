// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/deflateparameters.h"
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
    // How its field breaks it: not there, there without a value, there more than once where one value is
    // allowed, or of another value.
    enum class Fault { None, Missing, Empty, Repeated, Wrong };

    Id id = Id::Status;
    bool isKept = false;
    QByteArray section; // "RFC 6455 §4.1"
    QByteArray expected; // "Upgrade: websocket"
    QByteArray found; // what the response has there; empty if nothing
    Fault fault = Fault::None; // None if the rule is kept
    std::optional<ExtensionFault> extensionFault = {}; // of Id::Extensions
};

// All rules in the order of Id, kept or broken.
QList<HandshakeRule> checkResponse(const RequestHead &request, const ResponseHead &response);

} // namespace wire

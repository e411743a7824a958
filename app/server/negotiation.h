// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/answer.h"
#include "wire/deflateparameters.h"

#include <optional>
#include <variant>

namespace server {

// What client and server agreed upon in the opening handshake.
struct Agreement
{
    QByteArray accept; // Sec-WebSocket-Accept
    QByteArray subprotocol; // empty: none
    std::optional<wire::DeflateParameters> deflate;

    wire::ResponseHead toResponse() const;
};

// Judges an opening handshake by RFC 6455 §4.2.1: an agreement, or the refusal to send instead. The
// subprotocol is left empty, the service chooses it.
std::variant<Agreement, Answer> negotiate(const wire::RequestHead &request);

} // namespace server

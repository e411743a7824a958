// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"
#include "requests/url.h"
#include "wire/httphead.h"

#include <optional>

namespace requests {

struct ComposedHead
{
    std::optional<wire::RequestHead> head;
    QString error; // translated: which header cannot be sent, and why
};

// The opening handshake as it will be sent (RFC 6455 §4.1): the lines a WebSocket client must send, then the
// user's, in their order with repeats. A user's line replaces the automatic line of the same name. `key` is
// Sec-WebSocket-Key.
ComposedHead composeHandshake(const Request &request, const Url &url, const QByteArray &key);

} // namespace requests

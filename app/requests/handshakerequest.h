// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"
#include "requests/url.h"
#include "wire/httphead.h"

#include <optional>

namespace requests {

struct PlannedLine
{
    wire::HeaderField field;
    bool isAutomatic = true; // false: of the user
};

// The field lines of the opening handshake in the order they are sent, whether they can be sent or not: the
// lines a WebSocket client must send, then the user's enabled ones. A user's line replaces the automatic line
// of the same name.
QList<PlannedLine> plannedLines(const Request &request, const Url &url, const QByteArray &key);

// Translated: why a header like that cannot be sent; empty if it can.
QString headerFault(QByteArrayView name, QByteArrayView value);

struct ComposedHead
{
    std::optional<wire::RequestHead> head;
    QString error; // translated: which header cannot be sent, and why
};

// The opening handshake as it will be sent (RFC 6455 §4.1), of plannedLines(). `key` is Sec-WebSocket-Key.
ComposedHead composeHandshake(const Request &request, const Url &url, const QByteArray &key);

} // namespace requests

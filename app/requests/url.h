// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace requests {

// A WebSocket URL taken apart (RFC 6455 §3). Path and query keep their letters as typed; only what HTTP
// cannot carry (blanks, controls, non-ASCII) is percent-encoded.
struct Url
{
    bool isSecure = false; // wss
    QString host; // without brackets; IDNA names in their ASCII form
    quint16 port = 80;
    QByteArray resource = "/"; // path and query, the request target
    QString user; // percent-decoded
    QString password;
    bool hasUserInfo = false;

    // "host" or "host:port" if the port is not the scheme's own; IPv6 in brackets (RFC 9110 §7.2).
    QByteArray hostField() const;
    // The URL without user info, for showing and recording.
    QString display() const;
};

struct UrlResult
{
    std::optional<Url> url;
    QString error; // translated, says what is wrong and what to do
};

// Accepts ws, wss, http, https (read as ws and wss), and no scheme at all: then ws for loopback and bare IPs,
// else wss. A fragment is an error (RFC 6455 §3).
UrlResult parseUrl(const QString &text);

// `typed` without what stands before the @ of its authority, whether it can be parsed or not: for showing and
// recording.
QString withoutUserInfo(const QString &typed);

} // namespace requests

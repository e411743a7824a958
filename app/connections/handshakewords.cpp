// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/handshakewords.h"

#include "wire/secrets.h"

#include <QCoreApplication>

namespace connections {

namespace {

struct Handshake
{
    Q_DECLARE_TR_FUNCTIONS(connections::Handshake)
};

QString quoted(QByteArrayView value)
{
    return QString::fromUtf8(value);
}

QString redirectAdvice(const wire::ResponseHead &response)
{
    const QByteArray location = response.fields.value("Location");
    return location.isEmpty()
        ? Handshake::tr("The server redirects, but names no Location.")
        : Handshake::tr("The server redirects to %1. Connect there instead.").arg(quoted(location));
}

QString authorizationAdvice(const wire::ResponseHead &response, const char *field)
{
    const QByteArray challenge = response.fields.values(field).join(", ");
    return challenge.isEmpty()
        ? Handshake::tr("Authorization is needed: set it in the request.")
        : Handshake::tr("Authorization is needed (%1): set it in the request.").arg(quoted(challenge));
}

QString retryAdvice(const wire::ResponseHead &response)
{
    const QByteArray after = response.fields.value("Retry-After");
    return after.isEmpty() ? Handshake::tr("The server is busy. Try again later.")
                           : Handshake::tr("The server is busy. Try again after: %1.").arg(quoted(after));
}

} // namespace

QString refusalAdvice(const wire::ResponseHead &response, const QByteArray &body)
{
    if (response.status >= 300 && response.status < 400)
        return redirectAdvice(response);
    switch (response.status) {
    case 200:
        return Handshake::tr(
            "An ordinary web page answered: there is no WebSocket at this path, or a proxy in between "
            "removed the Upgrade header.");
    case 400:
        return body.contains("HTTPS port")
            ? Handshake::tr("The server speaks TLS on this port. Use wss:// instead of ws://.")
            : Handshake::tr(
                "The server did not understand the handshake. Look at the headers that were sent.");
    case 401:
        return authorizationAdvice(response, "WWW-Authenticate");
    case 403:
        return Handshake::tr("The server forbids it. Many servers check Origin, cookies or a token.");
    case 404:
        return Handshake::tr("There is nothing at this path. Check the path of the URL.");
    case 407:
        return authorizationAdvice(response, "Proxy-Authenticate");
    case 426:
        return Handshake::tr("The server wants another WebSocket version: %1.")
            .arg(quoted(response.fields.value("Sec-WebSocket-Version")));
    case 429:
    case 503:
        return retryAdvice(response);
    case 502:
    case 504:
        return Handshake::tr("A proxy answered: it cannot reach the server behind it.");
    default:
        return {};
    }
}

QString describeForeignProtocol(const QByteArray &firstBytes, bool isSecure)
{
    if (firstBytes.isEmpty() && isSecure)
        return Handshake::tr("The server closed the connection without an answer. It may want another client "
                             "certificate, or not speak HTTP.");
    if (firstBytes.isEmpty())
        return Handshake::tr(
            "The server closed the connection without an answer. It may not speak HTTP, or want TLS "
            "(wss://) on this port.");
    if (firstBytes.size() >= 2 && (firstBytes[0] == 0x15 || firstBytes[0] == 0x16) && firstBytes[1] == 0x03)
        return Handshake::tr("The server speaks TLS on this port. Use wss:// instead of ws://.");
    if (firstBytes.startsWith("SSH-"))
        return Handshake::tr("An SSH server listens on this port, not a WebSocket server.");
    return Handshake::tr("What answered is not HTTP, so it is not a WebSocket server. Check the port.");
}

QString describeBrokenRule(const wire::HandshakeRule &rule)
{
    const QString found = rule.found.isEmpty() ? Handshake::tr("nothing") : quoted(rule.found);
    switch (rule.id) {
    case wire::HandshakeRule::Id::Status:
        return Handshake::tr("The status is %1 instead of 101.").arg(found);
    case wire::HandshakeRule::Id::Upgrade:
        return Handshake::
            tr("The answer lacks “Upgrade: websocket” (found: %1). A proxy in between may have removed it.")
                .arg(found);
    case wire::HandshakeRule::Id::Connection:
        return Handshake::
            tr("The answer lacks “Connection: Upgrade” (found: %1). A proxy in between may have removed it.")
                .arg(found);
    case wire::HandshakeRule::Id::Accept:
        return Handshake::tr("Sec-WebSocket-Accept is wrong: expected %1, found %2. The server computed it "
                             "from another key, "
                             "or the answer belongs to another request (a cache?).")
            .arg(quoted(rule.expected), found);
    case wire::HandshakeRule::Id::Subprotocol:
        return Handshake::tr("The server chose a subprotocol that was not offered: %1 (offered: %2).")
            .arg(found,
                 rule.expected.isEmpty() ? Handshake::tr("nothing")
                                         : quoted(wire::maskedSubprotocols(rule.expected)));
    case wire::HandshakeRule::Id::Extensions:
        return Handshake::tr("The server's Sec-WebSocket-Extensions do not fit what was offered: %1.")
            .arg(found);
    }
    return {};
}

} // namespace connections

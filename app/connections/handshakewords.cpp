// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/handshakewords.h"

#include "wire/characters.h"
#include "wire/secrets.h"

#include <QCoreApplication>

#include <algorithm>

namespace connections {

namespace {

struct Handshake
{
    Q_DECLARE_TR_FUNCTIONS(connections::Handshake)
};

QString quoted(QByteArrayView value)
{
    return wire::headText(value);
}

QString redirectAdvice(const wire::ResponseHead &response)
{
    const QByteArray location = response.fields.value("Location");
    return location.isEmpty()
        ? Handshake::tr("The server redirects, but names no Location.")
        : Handshake::tr("The server redirects to %1. Connect there instead.").arg(quoted(location));
}

// The proxy's word, not the server's: what the request holds for the server is of no use to it.
QString proxyAuthorizationAdvice(const wire::ResponseHead &response)
{
    const QByteArray challenge = response.fields.values("Proxy-Authenticate").join(", ");
    return challenge.isEmpty()
        ? Handshake::tr("A proxy on the way wants authorization, not the server: give it in a "
                        "Proxy-Authorization header.")
        : Handshake::tr("A proxy on the way wants authorization (%1), not the server: give it in a "
                        "Proxy-Authorization header.")
              .arg(quoted(challenge));
}

// What RFC 3986 lets stand in a path and a query (§3.3, §3.4), a "%" aside.
bool canStandInTarget(char c)
{
    const bool isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || wire::isDigit(c);
    return isLetterOrDigit || QByteArrayView("-._~!$&'()*+,;=:@/?").contains(c);
}

// The characters of a request target that RFC 3986 forbids there, each once, in their order; "%" if two
// hexadecimal digits do not follow it.
QByteArrayList forbiddenIn(const QByteArray &target)
{
    QByteArrayList found;
    for (qsizetype i = 0; i < target.size(); ++i) {
        const bool isEncoded = target[i] == '%' && i + 2 < target.size() && wire::isHexDigit(target[i + 1])
            && wire::isHexDigit(target[i + 2]);
        if (!isEncoded && !canStandInTarget(target[i]) && !found.contains(target.mid(i, 1)))
            found.append(target.mid(i, 1));
    }
    return found;
}

QString badRequestAdvice(const wire::RequestHead &request, const QByteArray &body)
{
    if (body.contains("HTTPS port"))
        return Handshake::tr("The server speaks TLS on this port. Use wss:// instead of ws://.");
    const QByteArrayList forbidden = forbiddenIn(request.target);
    if (forbidden.isEmpty())
        return Handshake::tr(
            "The server did not understand the handshake. Look at the headers that were sent.");
    QByteArrayList encoded;
    std::transform(forbidden.begin(), forbidden.end(), std::back_inserter(encoded),
                   [](const QByteArray &c) { return '%' + c.toHex().toUpper(); });
    return Handshake::tr("The server did not understand the request. Path or query of the URL hold what RFC "
                         "3986 does not allow there: %1. Write it as %2.")
        .arg(quoted(forbidden.join(' ')), quoted(encoded.join(' ')));
}

// RFC 6455 §4.4: a server that speaks other versions names them. Others want another protocol (RFC 9110
// §15.5.22).
QString upgradeAdvice(const wire::ResponseHead &response)
{
    const QByteArray versions = response.fields.elements("Sec-WebSocket-Version").join(", ");
    if (!versions.isEmpty())
        return Handshake::tr("The server wants another WebSocket version: %1.").arg(quoted(versions));
    const QByteArray protocols = response.fields.elements("Upgrade").join(", ");
    if (protocols.isEmpty() || response.fields.hasToken("Upgrade", "websocket"))
        return Handshake::tr("The server wants an upgrade, but did not see ours: a proxy in between may have "
                             "removed the Upgrade header.");
    return Handshake::tr(
               "The server wants %1 instead of WebSocket, which needs HTTP/1.1. Check path and port, "
               "or let the server take HTTP/1.1 upgrades there.")
        .arg(quoted(protocols));
}

QString authorizationAdvice(const wire::ResponseHead &response)
{
    const QByteArray challenge = response.fields.values("WWW-Authenticate").join(", ");
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

QString describeStatus(const QString &found)
{
    return found.startsWith(QLatin1String("HTTP/1.1"))
        ? Handshake::tr("The status is %1 instead of 101.").arg(found)
        : Handshake::tr("The answer is %1, but a handshake needs HTTP/1.1. A proxy in between may speak an "
                        "older HTTP to the server.")
              .arg(found);
}

QString describeAccept(const wire::HandshakeRule &rule, const QString &found)
{
    if (rule.fault == wire::HandshakeRule::Fault::Repeated)
        return Handshake::tr("Sec-WebSocket-Accept stands in the answer more than once: %1. It has to stand "
                             "there once.")
            .arg(found);
    if (rule.fault == wire::HandshakeRule::Fault::Missing)
        return Handshake::tr("The answer lacks Sec-WebSocket-Accept. What answered did not read the "
                             "handshake, or a proxy in between removed the header.");
    return Handshake::tr("Sec-WebSocket-Accept is wrong: expected %1, found %2. The server computed it "
                         "from another key, "
                         "or the answer belongs to another request (a cache?).")
        .arg(quoted(rule.expected), found);
}

QString describeSubprotocol(const wire::HandshakeRule &rule, const QString &found)
{
    if (rule.fault == wire::HandshakeRule::Fault::Empty)
        return Handshake::tr("The answer's Sec-WebSocket-Protocol has no value. A server that chooses no "
                             "subprotocol leaves the header out.");
    if (rule.fault == wire::HandshakeRule::Fault::Repeated)
        return Handshake::tr("The server chose more than one subprotocol: %1. It has to choose one, in one "
                             "header.")
            .arg(found);
    return Handshake::tr("The server chose a subprotocol that was not offered: %1 (offered: %2).")
        .arg(found,
             rule.expected.isEmpty() ? Handshake::tr("nothing")
                                     : quoted(wire::maskedSubprotocols(rule.expected)));
}

QString describeExtensionFault(const wire::ExtensionFault &fault)
{
    using Kind = wire::ExtensionFault::Kind;
    const QString name = quoted(fault.name);
    switch (fault.kind) {
    case Kind::Grammar:
        return Handshake::tr("“%1” cannot be read: a parameter needs a name, and a value that is a word.")
            .arg(name);
    case Kind::NotOffered:
        return Handshake::tr("%1 was not offered; a server must not answer more than it was offered.")
            .arg(name);
    case Kind::NotSpoken:
        return Handshake::tr(
                   "Sockeye does not speak %1. Take it out of the request's Sec-WebSocket-Extensions header.")
            .arg(name);
    case Kind::Repeated:
        return Handshake::tr("%1 is given twice.").arg(name);
    case Kind::NoValue:
        return Handshake::tr("%1 needs a value, a number from 8 to 15.").arg(name);
    case Kind::WrongValue:
        return Handshake::tr("%1 has the value %2, which is not a number from 8 to 15.")
            .arg(name, quoted(fault.value));
    case Kind::NeedlessValue:
        return Handshake::tr("%1 takes no value, but has %2.").arg(name, quoted(fault.value));
    case Kind::UnknownParameter:
        return Handshake::tr("permessage-deflate has no parameter %1.").arg(name);
    case Kind::NotAnswered:
        return Handshake::tr("%1 was asked for, so it has to stand in the answer.").arg(name);
    case Kind::LargerThanOffered:
        return Handshake::tr("%1 is %2, although at most %3 was offered.")
            .arg(name, quoted(fault.value), quoted(fault.limit));
    }
    return {};
}

QString describeExtensions(const wire::HandshakeRule &rule, const QString &found)
{
    const QString text =
        Handshake::tr("The server's Sec-WebSocket-Extensions do not fit what was offered: %1.").arg(found);
    return rule.extensionFault ? text + u' ' + describeExtensionFault(*rule.extensionFault) : text;
}

} // namespace

QString refusalAdvice(const wire::RequestHead &request, const wire::ResponseHead &response,
                      const QByteArray &body)
{
    if (response.status >= 300 && response.status < 400)
        return redirectAdvice(response);
    switch (response.status) {
    case 200:
        return Handshake::tr(
            "An ordinary web page answered: there is no WebSocket at this path, or a proxy in between "
            "removed the Upgrade header.");
    case 400:
        return badRequestAdvice(request, body);
    case 401:
        return authorizationAdvice(response);
    case 403:
        return Handshake::tr("The server forbids it. Many servers check Origin, cookies or a token.");
    case 404:
        return Handshake::tr("There is nothing at this path. Check the path of the URL.");
    case 407:
        return proxyAuthorizationAdvice(response);
    case 426:
        return upgradeAdvice(response);
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

QString describeContent(const wire::DecodedContent &content)
{
    using Problem = wire::DecodedContent::Problem;
    const QString coding = quoted(content.coding);
    switch (content.problem) {
    case Problem::None:
        return {};
    case Problem::UnknownCoding:
        return Handshake::tr("The body comes in a coding that Sockeye does not take off (%1); it stands here "
                             "as it came.")
            .arg(coding);
    case Problem::Broken:
        return Handshake::tr("The body is not what its coding says (%1); what could be decoded stands here.")
            .arg(coding);
    case Problem::Cut:
        return Handshake::tr(
                   "The body ends in the middle of its coding (%1); what could be decoded stands here.")
            .arg(coding);
    case Problem::TooLarge:
        return Handshake::tr(
                   "The body grows beyond %1 MB when its coding (%2) is taken off; the rest is left "
                   "out here.")
            .arg(wire::DecodedContent::maxSize / (1024 * 1024))
            .arg(coding);
    }
    return {};
}

QString describeBrokenRule(const wire::HandshakeRule &rule)
{
    using Id = wire::HandshakeRule::Id;
    const QString found = rule.found.isEmpty() ? Handshake::tr("nothing") : quoted(rule.found);
    const bool isEmpty = rule.fault == wire::HandshakeRule::Fault::Empty;
    if (isEmpty && rule.id != Id::Subprotocol)
        return Handshake::tr("A header of the answer has no value; it has to be “%1”.")
            .arg(quoted(rule.expected));
    switch (rule.id) {
    case Id::Status:
        return describeStatus(found);
    case Id::Upgrade:
        return Handshake::
            tr("The answer lacks “Upgrade: websocket” (found: %1). A proxy in between may have removed it.")
                .arg(found);
    case Id::Connection:
        return Handshake::
            tr("The answer lacks “Connection: Upgrade” (found: %1). A proxy in between may have removed it.")
                .arg(found);
    case Id::Accept:
        return describeAccept(rule, found);
    case Id::Subprotocol:
        return describeSubprotocol(rule, found);
    case Id::Extensions:
        return describeExtensions(rule, found);
    }
    return {};
}

} // namespace connections

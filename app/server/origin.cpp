// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/origin.h"

#include <array>

namespace server {

namespace {
struct Authority
{
    QByteArray host; // lower case, IPv6 without brackets
    quint16 port = 0;
};

// "host", "host:port", "[::1]:port".
std::optional<Authority> parsedAuthority(const QByteArray &text, quint16 defaultPort)
{
    const qsizetype bracket = text.startsWith('[') ? text.indexOf(']') : -1;
    const qsizetype colon = text.indexOf(':', std::max<qsizetype>(0, bracket));
    Authority authority{ text.first(colon < 0 ? text.size() : colon).toLower(), defaultPort };
    if (bracket > 0 && authority.host.endsWith(']'))
        authority.host = authority.host.sliced(1, authority.host.size() - 2);
    bool isPort = true;
    if (colon >= 0)
        authority.port = text.sliced(colon + 1).toUShort(&isPort);
    if (authority.host.isEmpty() || !isPort)
        return {};
    return authority;
}

// An origin as RFC 6454 §6.2 writes it; none for "null" and for schemes that are not the web's.
std::optional<Authority> parsedOrigin(const QByteArray &origin)
{
    struct Scheme
    {
        const char *start;
        quint16 port;
    };
    constexpr std::array schemes = { Scheme{ "http://", 80 }, Scheme{ "https://", 443 },
                                     Scheme{ "ws://", 80 }, Scheme{ "wss://", 443 } };
    for (const Scheme &scheme : schemes) {
        if (origin.toLower().startsWith(scheme.start))
            return parsedAuthority(origin.sliced(qsizetype(qstrlen(scheme.start))), scheme.port);
    }
    return {};
}

bool isLoopback(const QByteArray &host)
{
    return host == "localhost" || QHostAddress(QString::fromLatin1(host)).isLoopback();
}

bool isSameHost(const Authority &one, const Authority &other)
{
    return one.port == other.port
        && (one.host == other.host || (isLoopback(one.host) && isLoopback(other.host)));
}

bool leadsTo(const QByteArray &host, const QHostAddress &address)
{
    const QHostAddress named(QString::fromLatin1(host));
    return isLoopback(host) || (!named.isNull() && named.isEqual(address, QHostAddress::TolerantConversion));
}

Answer refusal(const QByteArray &words)
{
    return Answer::inWords(403,
                           words
                               + " To let the pages of any origin in, start the server with \"sockeye serve "
                                 "--any-origin\".");
}
} // namespace

std::optional<Answer> judgeOrigin(const wire::HeaderFields &fields, const Entrance &entrance)
{
    const QList<QByteArray> origins = fields.values("Origin");
    if (origins.isEmpty())
        return {};
    if (origins.size() > 1)
        return Answer::inWords(400, "There must be one Origin line at most (RFC 6454 §7.3).");
    const QByteArray hostField = fields.value("Host");
    const std::optional<Authority> host = parsedAuthority(hostField, entrance.isSecure ? 443 : 80);
    const std::optional<Authority> origin = parsedOrigin(origins.first());
    if (!host || !origin || !isSameHost(*origin, *host)) {
        return refusal("Pages of the origin \"" + origins.first() + "\" may not connect to " + hostField
                       + ": it is another host or port (RFC 6455 §10.2).");
    }
    if (!leadsTo(host->host, entrance.address)) {
        return refusal("Pages of the origin \"" + origins.first()
                       + "\" may not connect here: its name may have been made to lead to this server (DNS "
                         "rebinding). Use "
                       + entrance.address.toString().toLatin1() + " instead of the name.");
    }
    return {};
}

} // namespace server

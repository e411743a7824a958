// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/url.h"

#include "wire/percentdecoding.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace requests {

namespace {

struct UrlTexts
{
    Q_DECLARE_TR_FUNCTIONS(requests::Url)
};

struct SplitUrl // "scheme://user@authority" + resource, nothing decoded
{
    QString scheme;
    QString userInfo;
    bool hasUserInfo = false;
    QString authority;
    QString resource;
};

bool looksLikeScheme(const QString &text)
{
    return !text.isEmpty() && text.front().isLetter() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.isLetterOrNumber() && c.unicode() < 128) || c == u'+' || c == u'-' || c == u'.';
    });
}

SplitUrl split(const QString &text)
{
    SplitUrl parts;
    QString rest = text;
    if (const qsizetype mark = text.indexOf(QLatin1String("://"));
        mark >= 0 && looksLikeScheme(text.left(mark))) {
        parts.scheme = text.left(mark).toLower();
        rest = text.mid(mark + 3);
    }
    qsizetype end = 0;
    while (end < rest.size() && !QStringView(u"/?#").contains(rest[end]))
        ++end;
    parts.authority = rest.left(end);
    parts.resource = rest.mid(end);
    if (const qsizetype at = parts.authority.lastIndexOf(u'@'); at >= 0) {
        parts.hasUserInfo = true;
        parts.userInfo = parts.authority.left(at);
        parts.authority = parts.authority.mid(at + 1);
    }
    return parts;
}

// RFC 9112 §3.2: blanks, controls and non-ASCII cannot stand in a request target. All else stays as typed.
QByteArray encodeResource(const QString &resource)
{
    QByteArray out;
    const QByteArray utf8 = resource.toUtf8();
    for (const char byte : utf8) {
        const auto value = uchar(byte);
        if (value <= 0x20 || value >= 0x7f)
            out += '%' + QByteArray(1, byte).toHex().toUpper();
        else
            out += byte;
    }
    if (out.isEmpty() || out.front() != '/')
        out.prepend('/');
    return out;
}

bool isLocal(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || !QHostAddress(host).isNull();
}

std::optional<quint16> portFrom(const QString &digits)
{
    bool isNumber = false;
    const uint number = digits.toUInt(&isNumber);
    return isNumber && number > 0 && number <= 65535 ? std::optional(quint16(number)) : std::nullopt;
}

QString readAuthority(const QString &authority, Url &url, bool &hasPort)
{
    QString host = authority;
    QString port;
    if (authority.startsWith(u'[')) {
        const qsizetype close = authority.indexOf(u']');
        if (close < 0)
            return UrlTexts::tr("The IPv6 address lacks its closing bracket “]”.");
        host = authority.mid(1, close - 1);
        if (QHostAddress(host).protocol() != QAbstractSocket::IPv6Protocol)
            return UrlTexts::tr("“%1” is not an IPv6 address.").arg(host);
        port = authority.mid(close + 1);
    } else if (const qsizetype colon = authority.indexOf(u':'); colon >= 0) {
        host = authority.left(colon);
        port = authority.mid(colon);
        if (port.count(u':') > 1)
            return UrlTexts::tr("An IPv6 address stands in brackets: ws://[%1]/").arg(authority);
    }
    if (host.isEmpty())
        return UrlTexts::tr("The URL names no host. Write it as ws://host:port/path.");

    hasPort = port.size() > 1;
    if (hasPort) {
        const std::optional<quint16> number = portFrom(port.mid(1));
        if (!number || port.front() != u':')
            return UrlTexts::tr("“%1” is not a port. Ports are numbers from 1 to 65535.").arg(port.mid(1));
        url.port = *number;
    }
    // Qt reads an address through blanks around it.
    const bool hasBlanks =
        std::any_of(host.begin(), host.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    const QByteArray ascii = QHostAddress(host).isNull() ? QUrl::toAce(host) : host.toLatin1();
    if (ascii.isEmpty() || hasBlanks)
        return UrlTexts::tr("“%1” is not a valid host name.").arg(host);
    url.host = QString::fromLatin1(ascii);
    return {};
}

void readUserInfo(const SplitUrl &parts, Url &url)
{
    url.hasUserInfo = parts.hasUserInfo;
    const qsizetype colon = parts.userInfo.indexOf(u':');
    const QString user = colon < 0 ? parts.userInfo : parts.userInfo.left(colon);
    const QString password = colon < 0 ? QString() : parts.userInfo.mid(colon + 1);
    url.user = QString::fromUtf8(wire::percentDecoded(user.toUtf8()));
    url.password = QString::fromUtf8(wire::percentDecoded(password.toUtf8()));
}

} // namespace

QByteArray Url::hostField() const
{
    const QByteArray name = host.contains(u':') ? '[' + host.toLatin1() + ']' : host.toLatin1();
    const quint16 ownPort = isSecure ? 443 : 80;
    return port == ownPort ? name : name + ':' + QByteArray::number(port);
}

QString Url::display() const
{
    return QLatin1String(isSecure ? "wss://" : "ws://") + QString::fromLatin1(hostField())
        + QString::fromLatin1(resource);
}

namespace {

bool isSchemeAlone(const QString &authority)
{
    const QStringList schemes{ QStringLiteral("ws:"), QStringLiteral("wss:"), QStringLiteral("http:"),
                               QStringLiteral("https:") };
    return schemes.contains(authority, Qt::CaseInsensitive);
}

UrlResult parse(const QString &trimmed)
{
    if (trimmed.isEmpty())
        return { {}, UrlTexts::tr("Enter a URL, for example ws://localhost:8080/.") };

    const SplitUrl parts = split(trimmed);
    if (parts.resource.contains(u'#'))
        return { {},
                 UrlTexts::tr(
                     "A WebSocket URL cannot have a fragment (RFC 6455 §3). Remove “%1” or write # as %23.")
                     .arg(parts.resource.mid(parts.resource.indexOf(u'#'))) };

    // Read as it stands, "ws:/h" would be a host of the name "ws".
    if (parts.scheme.isEmpty() && isSchemeAlone(parts.authority))
        return { {}, UrlTexts::tr("Two slashes follow “%1”: %1//host:port/path.").arg(parts.authority) };

    Url url;
    bool hasPort = false;
    if (const QString error = readAuthority(parts.authority, url, hasPort); !error.isEmpty())
        return { {}, error };

    if (parts.scheme.isEmpty())
        url.isSecure = !isLocal(url.host);
    else if (parts.scheme == QLatin1String("wss") || parts.scheme == QLatin1String("https"))
        url.isSecure = true;
    else if (parts.scheme != QLatin1String("ws") && parts.scheme != QLatin1String("http"))
        return { {}, UrlTexts::tr("“%1://” is not a WebSocket URL. Use ws:// or wss://.").arg(parts.scheme) };
    if (!hasPort)
        url.port = url.isSecure ? 443 : 80;
    url.resource = encodeResource(parts.resource);
    readUserInfo(parts, url);
    return { url, {} };
}

} // namespace

UrlResult parseUrl(const QString &text)
{
    UrlResult result = parse(text.trimmed());
    // Then the error would quote a part of the password.
    if (!result.url && split(text.trimmed()).resource.contains(u'@'))
        result.error =
            UrlTexts::tr("The URL cannot be read. In a user name or password write / ? # as %2F %3F %23.");
    return result;
}

namespace {

bool isPlaceholder(const QString &text)
{
    return text.startsWith(QLatin1String("{{")) && text.endsWith(QLatin1String("}}"));
}

// In "me:pass/word@h" the authority seems to end inside the password. A host, a port and the {{placeholder}}
// of either are no such beginning.
bool mayEndInAPassword(const SplitUrl &parts)
{
    const qsizetype colon = parts.authority.indexOf(u':');
    if (colon < 0 || parts.authority.startsWith(u'['))
        return false;
    const QString port = parts.authority.mid(colon + 1);
    return (!portFrom(port) && !isPlaceholder(port)) || parts.resource.startsWith(u'#');
}

} // namespace

QString withoutUserInfo(const QString &typed)
{
    const QString text = typed.trimmed();
    const qsizetype mark = text.indexOf(QLatin1String("://"));
    const qsizetype start = mark < 0 ? 0 : mark + 3;
    const SplitUrl parts = split(text);
    qsizetype at = parts.hasUserInfo ? start + parts.userInfo.size() : -1;
    if (!parseUrl(text).url && mayEndInAPassword(parts))
        at = text.lastIndexOf(u'@');
    return at < start ? text : text.left(start) + text.mid(at + 1);
}

} // namespace requests

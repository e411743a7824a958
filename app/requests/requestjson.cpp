// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestjson.h"

#include "requests/url.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace requests {

namespace {

constexpr QLatin1String schemeNames[] = { QLatin1String("none"), QLatin1String("basic"),
                                          QLatin1String("bearer") };

QJsonObject headerToJson(const Header &header)
{
    const bool isSecret = isSecretHeader(header.name);
    return { { QStringLiteral("name"), QString::fromUtf8(header.name) },
             { QStringLiteral("value"), isSecret ? QString() : QString::fromUtf8(header.value) },
             { QStringLiteral("enabled"), header.isEnabled && !isSecret } };
}

Header headerFromJson(const QJsonObject &json)
{
    return { json[QLatin1String("name")].toString().toUtf8(),
             json[QLatin1String("value")].toString().toUtf8(), json[QLatin1String("enabled")].toBool(true) };
}

QJsonObject tlsToJson(const Tls &tls)
{
    return { { QStringLiteral("verify"), tls.verifiesPeer },
             { QStringLiteral("certificate"), tls.certificateFile },
             { QStringLiteral("key"), tls.keyFile },
             { QStringLiteral("authority"), tls.authorityFile } };
}

Tls tlsFromJson(const QJsonObject &json)
{
    return { json[QLatin1String("verify")].toBool(true),
             json[QLatin1String("certificate")].toString(),
             json[QLatin1String("key")].toString(),
             {},
             json[QLatin1String("authority")].toString() };
}

QJsonObject limitsToJson(const Limits &limits)
{
    return { { QStringLiteral("connect_timeout_ms"), qint64(limits.connectTimeout.count()) },
             { QStringLiteral("close_timeout_ms"), qint64(limits.closeTimeout.count()) },
             { QStringLiteral("message_bytes"), limits.messageBytes },
             { QStringLiteral("message_frames"), limits.messageFrames } };
}

Limits limitsFromJson(const QJsonObject &json)
{
    const Limits standard;
    const auto number = [&](const char *key, qint64 otherwise) {
        return json[QLatin1String(key)].toInteger(otherwise);
    };
    return { std::chrono::milliseconds(number("connect_timeout_ms", standard.connectTimeout.count())),
             std::chrono::milliseconds(number("close_timeout_ms", standard.closeTimeout.count())),
             number("message_bytes", standard.messageBytes),
             number("message_frames", standard.messageFrames) };
}

Authorization::Scheme schemeFromName(const QString &name)
{
    const auto *found = std::find(std::begin(schemeNames), std::end(schemeNames), name);
    return found == std::end(schemeNames) ? Authorization::Scheme::None
                                          : Authorization::Scheme(found - std::begin(schemeNames));
}

} // namespace

bool isSecretHeader(QByteArrayView name)
{
    for (const char *secret : { "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie" }) {
        if (name.compare(secret, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QByteArray toJson(const Request &request)
{
    QJsonArray headers;
    for (const Header &header : request.headers)
        headers.append(headerToJson(header));
    const QJsonObject json{
        { QStringLiteral("name"), request.name },
        { QStringLiteral("url"), withoutUserInfo(request.url) },
        { QStringLiteral("headers"), headers },
        { QStringLiteral("subprotocols"), QJsonArray::fromStringList(request.subprotocols) },
        { QStringLiteral("origin"), request.origin },
        { QStringLiteral("authorization"), schemeNames[int(request.authorization.scheme)] },
        { QStringLiteral("user"), request.authorization.user },
        { QStringLiteral("tls"), tlsToJson(request.tls) },
        { QStringLiteral("limits"), limitsToJson(request.limits) },
        { QStringLiteral("deflate"), request.offersDeflate }
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Request> requestFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Request request;
    request.name = object[QLatin1String("name")].toString();
    request.url = object[QLatin1String("url")].toString();
    for (const QJsonValue &header : object[QLatin1String("headers")].toArray())
        request.headers.append(headerFromJson(header.toObject()));
    for (const QJsonValue &subprotocol : object[QLatin1String("subprotocols")].toArray())
        request.subprotocols.append(subprotocol.toString());
    request.origin = object[QLatin1String("origin")].toString();
    request.authorization.scheme = schemeFromName(object[QLatin1String("authorization")].toString());
    request.authorization.user = object[QLatin1String("user")].toString();
    request.tls = tlsFromJson(object[QLatin1String("tls")].toObject());
    request.limits = limitsFromJson(object[QLatin1String("limits")].toObject());
    request.offersDeflate = object[QLatin1String("deflate")].toBool(true);
    return request;
}

} // namespace requests

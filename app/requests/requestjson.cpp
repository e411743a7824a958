// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestjson.h"

#include "requests/barerequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace requests {

namespace {

constexpr QLatin1String schemeNames[] = { QLatin1String("none"), QLatin1String("basic"),
                                          QLatin1String("bearer") };
constexpr QLatin1String formNames[] = { QLatin1String("text"), QLatin1String("json"), QLatin1String("xml"),
                                        QLatin1String("html"), QLatin1String("hex"),  QLatin1String("base64"),
                                        QLatin1String("file") };

// The value that `name` stands for in its place among `names`.
template <typename Names, typename Value>
Value valueNamed(const Names &names, const QString &name, Value otherwise)
{
    const auto *found = std::find(std::begin(names), std::end(names), name);
    return found == std::end(names) ? otherwise : Value(found - std::begin(names));
}

QJsonObject headerToJson(const Header &header)
{
    return { { QStringLiteral("name"), QString::fromUtf8(header.name) },
             { QStringLiteral("value"), QString::fromUtf8(header.value) },
             { QStringLiteral("enabled"), header.isEnabled } };
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

QJsonObject parameterToJson(const Parameter &parameter)
{
    return { { QStringLiteral("name"), parameter.name },
             { QStringLiteral("value"), parameter.value },
             { QStringLiteral("equals"), parameter.hasEquals },
             { QStringLiteral("enabled"), parameter.isEnabled },
             { QStringLiteral("typed"), parameter.typed } };
}

Parameter parameterFromJson(const QJsonObject &json)
{
    return { json[QLatin1String("name")].toString(), json[QLatin1String("value")].toString(),
             json[QLatin1String("equals")].toBool(true), json[QLatin1String("enabled")].toBool(true),
             json[QLatin1String("typed")].toString() };
}

QJsonObject messageToJson(const Message &message)
{
    return { { QStringLiteral("name"), message.name },
             { QStringLiteral("form"), formNames[int(message.form)] },
             { QStringLiteral("content"), message.content } };
}

Message messageFromJson(const QJsonObject &json)
{
    return { json[QLatin1String("name")].toString(),
             valueNamed(formNames, json[QLatin1String("form")].toString(), Message::Form::Text),
             json[QLatin1String("content")].toString() };
}

template <typename Value, typename Write> QJsonArray listToJson(const QList<Value> &values, Write write)
{
    QJsonArray json;
    for (const Value &value : values)
        json.append(write(value));
    return json;
}

template <typename Read> auto listFromJson(const QJsonValue &json, Read read)
{
    QList<decltype(read(QJsonObject()))> values;
    for (const QJsonValue &value : json.toArray())
        values.append(read(value.toObject()));
    return values;
}

} // namespace

QByteArray toJson(const Request &whole)
{
    const Request request = withoutSecrets(whole);
    const QJsonObject json{
        { QStringLiteral("name"), request.name },
        { QStringLiteral("url"), request.url },
        { QStringLiteral("parameters"), listToJson(request.parameters, parameterToJson) },
        { QStringLiteral("headers"), listToJson(request.headers, headerToJson) },
        { QStringLiteral("subprotocols"), QJsonArray::fromStringList(request.subprotocols) },
        { QStringLiteral("origin"), request.origin },
        { QStringLiteral("authorization"), schemeNames[int(request.authorization.scheme)] },
        { QStringLiteral("user"), request.authorization.user },
        { QStringLiteral("tls"), tlsToJson(request.tls) },
        { QStringLiteral("limits"), limitsToJson(request.limits) },
        { QStringLiteral("deflate"), request.offersDeflate },
        { QStringLiteral("messages"), listToJson(request.messages, messageToJson) },
        { QStringLiteral("saved_as"), request.savedAs }
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
    request.parameters = inStepWith(
        request.url,
        listFromJson(object[QLatin1String("parameters")], parameterFromJson)); // older ones had none
    request.headers = listFromJson(object[QLatin1String("headers")], headerFromJson);
    for (const QJsonValue &subprotocol : object[QLatin1String("subprotocols")].toArray())
        request.subprotocols.append(subprotocol.toString());
    request.origin = object[QLatin1String("origin")].toString();
    request.authorization.scheme = valueNamed(schemeNames, object[QLatin1String("authorization")].toString(),
                                              Authorization::Scheme::None);
    request.authorization.user = object[QLatin1String("user")].toString();
    request.tls = tlsFromJson(object[QLatin1String("tls")].toObject());
    request.limits = limitsFromJson(object[QLatin1String("limits")].toObject());
    request.offersDeflate = object[QLatin1String("deflate")].toBool(true);
    request.messages = listFromJson(object[QLatin1String("messages")], messageFromJson);
    request.savedAs = object[QLatin1String("saved_as")].toString();
    return request;
}

} // namespace requests

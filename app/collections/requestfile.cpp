// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/requestfile.h"

#include "collections/fault.h"
#include "collections/fields.h"
#include "requests/barerequest.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

namespace collections {

using requests::Authorization;
using requests::Header;
using requests::Limits;
using requests::Message;
using requests::Parameter;
using requests::Request;
using requests::Tls;

namespace {

constexpr qint64 maxMilliseconds = 24 * 60 * 60 * 1000;
constexpr qint64 maxFrames = 1'000'000'000;

QStringList schemes()
{
    return { QStringLiteral("none"), QStringLiteral("basic"), QStringLiteral("bearer") };
}

QStringList forms()
{
    return { QStringLiteral("text"), QStringLiteral("json"),   QStringLiteral("xml"), QStringLiteral("html"),
             QStringLiteral("hex"),  QStringLiteral("base64"), QStringLiteral("file") };
}

// What the list under `key` said of the entry called `name`, for the fields that are not known here. `taken`
// counts those of the same name.
Value namedItem(const Value &before, QLatin1String key, const QString &name, QHash<QString, int> &taken)
{
    int place = taken[name]++;
    for (const Value &item : before[key].items())
        if (item[QLatin1String("name")].scalar() == name && place-- == 0)
            return item;
    return {};
}

Value parameterValue(const Parameter &parameter, const Value &before)
{
    FieldWriter fields(before);
    fields.always(QLatin1String("name"), parameter.name);
    fields.text(QLatin1String("value"), parameter.value);
    fields.flag(QLatin1String("equals"), parameter.hasEquals, true);
    fields.flag(QLatin1String("enabled"), parameter.isEnabled, true);
    const bool isInUrl = parameter.isEnabled;
    if (!isInUrl && requests::isTypedOtherwise(parameter))
        fields.always(QLatin1String("typed"), parameter.typed);
    return fields.finished();
}

Parameter parameterFrom(const Value &value)
{
    const FieldReader fields(value);
    return { fields.text(QLatin1String("name")), fields.text(QLatin1String("value")),
             fields.flag(QLatin1String("equals"), true), fields.flag(QLatin1String("enabled"), true),
             fields.text(QLatin1String("typed")) };
}

// The URL says it all while every parameter is used.
Value parameterList(const Request &request, const Value &before)
{
    const QList<Parameter> parameters = requests::inStepWith(request.url, request.parameters);
    const bool isInUrl =
        std::all_of(parameters.begin(), parameters.end(), std::mem_fn(&Parameter::isEnabled));
    Value list = Value::list({});
    QHash<QString, int> taken;
    if (!isInUrl)
        for (const Parameter &parameter : parameters)
            list.append(parameterValue(
                parameter, namedItem(before, QLatin1String("parameters"), parameter.name, taken)));
    return list;
}

// Enabled parameters stand in the URL and, where others do not, in the list as well. Who writes a file by
// hand may write them into the list alone.
void readParameters(const FieldReader &fields, const Value &place, Request &request)
{
    QList<Parameter> listed;
    for (const Value &value : fields.maps(QLatin1String("parameters")))
        listed.append(parameterFrom(value));
    QList<Parameter> enabled;
    std::copy_if(listed.begin(), listed.end(), std::back_inserter(enabled),
                 std::mem_fn(&Parameter::isEnabled));
    const QList<Parameter> inUrl = requests::parametersIn(request.url);
    if (inUrl.isEmpty())
        request.url = requests::withParameters(request.url, enabled);
    else if (!enabled.isEmpty() && enabled != inUrl)
        throw Fault{
            QCoreApplication::translate(
                "collections::Fault",
                "The query of the URL and the parameters listed here differ. Change one of them so that "
                "both say the same."),
            place.line, place.column
        };
    request.parameters = requests::inStepWith(request.url, listed);
}

Value headerValue(const Header &header, const Value &before)
{
    FieldWriter fields(before);
    fields.always(QLatin1String("name"), QString::fromUtf8(header.name));
    fields.always(QLatin1String("value"), QString::fromUtf8(header.value));
    fields.flag(QLatin1String("enabled"), header.isEnabled, true);
    return fields.finished();
}

Header headerFrom(const Value &value)
{
    const FieldReader fields(value);
    return { fields.text(QLatin1String("name")).toUtf8(), fields.text(QLatin1String("value")).toUtf8(),
             fields.flag(QLatin1String("enabled"), true) };
}

Value headerList(const Request &request, const Value &before)
{
    Value list = Value::list({});
    QHash<QString, int> taken;
    for (const Header &header : request.headers)
        list.append(headerValue(
            header, namedItem(before, QLatin1String("headers"), QString::fromUtf8(header.name), taken)));
    return list;
}

Value messageList(const Request &request, const Value &before)
{
    Value list = Value::list({});
    QHash<QString, int> taken;
    for (const Message &message : request.messages)
        list.append(toValue(message, namedItem(before, QLatin1String("messages"), message.name, taken)));
    return list;
}

Value textList(const QStringList &texts)
{
    Value list = Value::list({});
    for (const QString &text : texts)
        list.append(Value::text(text));
    return list;
}

Value authorizationValue(const Authorization &authorization, const Value &before)
{
    FieldWriter fields(before);
    fields.text(QLatin1String("scheme"), schemes()[int(authorization.scheme)], schemes()[0]);
    fields.text(QLatin1String("user"), authorization.user);
    return fields.finished();
}

Value tlsValue(const Tls &tls, const Value &before)
{
    FieldWriter fields(before);
    fields.flag(QLatin1String("verify"), tls.verifiesPeer, true);
    fields.text(QLatin1String("certificate"), tls.certificateFile);
    fields.text(QLatin1String("key"), tls.keyFile);
    fields.text(QLatin1String("authority"), tls.authorityFile);
    return fields.finished();
}

Tls tlsFrom(const FieldReader &fields)
{
    Tls tls;
    tls.verifiesPeer = fields.flag(QLatin1String("verify"), true);
    tls.certificateFile = fields.text(QLatin1String("certificate"));
    tls.keyFile = fields.text(QLatin1String("key"));
    tls.authorityFile = fields.text(QLatin1String("authority"));
    return tls;
}

Value limitsValue(const Limits &limits, const Value &before)
{
    const Limits standard;
    FieldWriter fields(before);
    fields.number(QLatin1String("connect_timeout_ms"), limits.connectTimeout.count(),
                  standard.connectTimeout.count());
    fields.number(QLatin1String("close_timeout_ms"), limits.closeTimeout.count(),
                  standard.closeTimeout.count());
    fields.number(QLatin1String("message_bytes"), limits.messageBytes, standard.messageBytes);
    fields.number(QLatin1String("message_frames"), limits.messageFrames, standard.messageFrames);
    return fields.finished();
}

Limits limitsFrom(const FieldReader &fields)
{
    Limits limits;
    limits.connectTimeout = std::chrono::milliseconds(fields.number(
        QLatin1String("connect_timeout_ms"), limits.connectTimeout.count(), 1, maxMilliseconds));
    limits.closeTimeout = std::chrono::milliseconds(
        fields.number(QLatin1String("close_timeout_ms"), limits.closeTimeout.count(), 0, maxMilliseconds));
    limits.messageBytes =
        fields.number(QLatin1String("message_bytes"), limits.messageBytes, 1, Limits::maxMessageBytes);
    limits.messageFrames = fields.number(QLatin1String("message_frames"), limits.messageFrames, 1, maxFrames);
    return limits;
}

} // namespace

Message messageFrom(const Value &value)
{
    const FieldReader fields(value);
    return { fields.text(QLatin1String("name")), Message::Form(fields.choice(QLatin1String("form"), forms())),
             fields.text(QLatin1String("content")) };
}

Value toValue(const Message &message, const Value &before)
{
    FieldWriter fields(before);
    fields.text(QLatin1String("name"), message.name);
    fields.text(QLatin1String("form"), forms()[int(message.form)], forms()[0]);
    fields.always(QLatin1String("content"), message.content);
    return fields.finished();
}

Request requestFrom(const Value &file)
{
    const FieldReader fields(file);
    Request request;
    request.savedAs = fields.text(QLatin1String("id"));
    request.name = fields.text(QLatin1String("name"));
    request.url = fields.text(QLatin1String("url"));
    readParameters(fields, file[QLatin1String("parameters")], request);
    for (const Value &value : fields.maps(QLatin1String("headers")))
        request.headers.append(headerFrom(value));
    request.subprotocols = fields.texts(QLatin1String("subprotocols"));
    request.origin = fields.text(QLatin1String("origin"));
    const FieldReader authorization = fields.map(QLatin1String("authorization"));
    request.authorization.scheme =
        Authorization::Scheme(authorization.choice(QLatin1String("scheme"), schemes()));
    request.authorization.user = authorization.text(QLatin1String("user"));
    request.tls = tlsFrom(fields.map(QLatin1String("tls")));
    request.limits = limitsFrom(fields.map(QLatin1String("limits")));
    request.offersDeflate = fields.flag(QLatin1String("deflate"), true);
    for (const Value &value : fields.maps(QLatin1String("messages")))
        request.messages.append(messageFrom(value));
    return request;
}

Value toValue(const Request &whole, const Value &before)
{
    const Request request = requests::withoutSecrets(whole);
    FieldWriter fields(before);
    fields.text(QLatin1String("id"), request.savedAs);
    fields.always(QLatin1String("name"), request.name);
    fields.always(QLatin1String("url"), request.url);
    fields.value(QLatin1String("parameters"), parameterList(request, before));
    fields.value(QLatin1String("headers"), headerList(request, before));
    fields.value(QLatin1String("subprotocols"), textList(request.subprotocols));
    fields.text(QLatin1String("origin"), request.origin);
    fields.value(QLatin1String("authorization"),
                 authorizationValue(request.authorization, before[QLatin1String("authorization")]));
    fields.value(QLatin1String("tls"), tlsValue(request.tls, before[QLatin1String("tls")]));
    fields.value(QLatin1String("limits"), limitsValue(request.limits, before[QLatin1String("limits")]));
    fields.flag(QLatin1String("deflate"), request.offersDeflate, true);
    fields.value(QLatin1String("messages"), messageList(request, before));
    return fields.finished();
}

} // namespace collections

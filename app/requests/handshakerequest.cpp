// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/handshakerequest.h"

#include "wire/deflate.h"

#include <QCoreApplication>

namespace requests {

namespace {

struct RequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(requests::Request)
};

QByteArray authorizationValue(const Authorization &authorization)
{
    switch (authorization.scheme) {
    case Authorization::Scheme::Basic:
        return "Basic " + (authorization.user + u':' + authorization.secret).toUtf8().toBase64();
    case Authorization::Scheme::Bearer:
        return "Bearer " + authorization.secret.toUtf8();
    case Authorization::Scheme::None:
        break;
    }
    return {};
}

Authorization effectiveAuthorization(const Request &request, const Url &url)
{
    if (request.authorization.scheme != Authorization::Scheme::None || !url.hasUserInfo)
        return request.authorization;
    return { Authorization::Scheme::Basic, url.user, url.password };
}

wire::HeaderFields automaticFields(const Request &request, const Url &url, const QByteArray &key)
{
    wire::HeaderFields fields{ { "Host", url.hostField() },
                               { "Upgrade", "websocket" },
                               { "Connection", "Upgrade" },
                               { "Sec-WebSocket-Key", key },
                               { "Sec-WebSocket-Version", "13" } };
    if (!request.origin.isEmpty())
        fields.append({ "Origin", request.origin.toUtf8() });
    if (!request.subprotocols.isEmpty())
        fields.append({ "Sec-WebSocket-Protocol", request.subprotocols.join(QLatin1String(", ")).toUtf8() });
    if (request.offersDeflate)
        fields.append({ "Sec-WebSocket-Extensions", wire::defaultDeflateOffer() });
    if (const QByteArray value = authorizationValue(effectiveAuthorization(request, url)); !value.isEmpty())
        fields.append({ "Authorization", value });
    return fields;
}

wire::HeaderFields usersFields(const Request &request)
{
    wire::HeaderFields fields;
    for (const Header &header : request.headers) {
        if (header.isEnabled)
            fields.append({ header.name, header.value });
    }
    return fields;
}

} // namespace

QList<PlannedLine> plannedLines(const Request &request, const Url &url, const QByteArray &key)
{
    const wire::HeaderFields own = usersFields(request);
    QList<PlannedLine> lines;
    for (const wire::HeaderField &field : automaticFields(request, url, key)) {
        if (!own.has(field.name))
            lines.append({ field, true });
    }
    for (const wire::HeaderField &field : own)
        lines.append({ field, false });
    return lines;
}

QString headerFault(QByteArrayView name, QByteArrayView value)
{
    if (name.isEmpty())
        return RequestTexts::tr("A name is missing.");
    if (!wire::isToken(name))
        return RequestTexts::tr("Not a name: only letters, digits and -_.!#$%&'*+^`|~ are allowed.");
    if (!wire::isValidField(name, value))
        return RequestTexts::tr("A value has no line breaks and no NUL.");
    return {};
}

ComposedHead composeHandshake(const Request &request, const Url &url, const QByteArray &key)
{
    wire::RequestHead head;
    head.target = url.resource;
    for (const PlannedLine &line : plannedLines(request, url, key)) {
        head.fields.append(line.field);
        if (!wire::isValidField(line.field.name, line.field.value)) {
            return { {},
                     RequestTexts::tr(
                         "The header “%1” cannot be sent: a name is letters, digits and "
                         "-_.!#$%&'*+^`|~, a value has no line breaks. Correct it and connect again.")
                         .arg(QString::fromUtf8(line.field.name)) };
        }
    }
    return { head, {} };
}

} // namespace requests

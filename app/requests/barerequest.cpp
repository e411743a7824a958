// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/barerequest.h"

#include "requests/parameters.h"
#include "requests/url.h"
#include "wire/secrets.h"

namespace requests {

namespace {

bool isLeftOut(const Header &header)
{
    return header.value.isEmpty() ? wire::isSecretHeader(header.name)
                                  : !header.isEnabled && header.value.contains(wire::secretMask);
}

bool isLeftOut(const Parameter &parameter)
{
    if (parameter.isEnabled)
        return false;
    return parameter.value.isEmpty() ? wire::isSecretName(parameter.name.toUtf8())
                                     : parameter.value.contains(QLatin1String(wire::secretMask));
}

// A URL within a parameter may have secrets of its own, percent-encoded or not.
QString masked(const Parameter &parameter)
{
    const QByteArray value = parameter.value.toUtf8();
    const QByteArray within = wire::maskedUrls(value);
    const QByteArray behind = "?value=" + value;
    const bool isHidden = wire::maskedUrls(behind) != behind;
    return within == value && isHidden ? QString::fromLatin1(wire::secretMask) : QString::fromUtf8(within);
}

Header withoutSecrets(Header header)
{
    const bool isSecret = wire::isSecretHeader(header.name);
    const QByteArray bare = isSecret ? QByteArray() : wire::maskedValue(header.name, header.value);
    header.isEnabled = header.isEnabled && !isSecret && bare == header.value;
    header.value = bare;
    return header;
}

Parameter withoutSecrets(const Parameter &parameter)
{
    if (parameter.value.isEmpty())
        return parameter;
    if (wire::isSecretName(parameter.name.toUtf8()))
        return { parameter.name, {}, true, false };
    const QString bare = masked(parameter);
    return bare == parameter.value ? parameter : Parameter{ parameter.name, bare, true, false };
}

// The header or parameter of `known` that stands for the one at `index`: of the same name, and as often seen
// before.
template <typename Named>
const Named *counterpart(const QList<Named> &all, qsizetype index, const QList<Named> &known)
{
    const auto isSame = [&](const Named &other) {
        return other.name.compare(all[index].name, Qt::CaseInsensitive) == 0;
    };
    auto place = std::count_if(all.begin(), all.begin() + index, isSame);
    for (const Named &other : known)
        if (isSame(other) && place-- == 0)
            return &other;
    return nullptr;
}

// `bare` with what was left out of it, as it stands in `known`.
template <typename Named> QList<Named> filled(QList<Named> bare, const QList<Named> &known)
{
    for (qsizetype i = 0; i < bare.size(); ++i) {
        const Named *whole = isLeftOut(bare[i]) ? counterpart(bare, i, known) : nullptr;
        if (whole && (bare[i].value.isEmpty() || withoutSecrets(*whole) == bare[i]))
            bare[i] = *whole;
    }
    return bare;
}

QStringList withoutTokens(QStringList subprotocols)
{
    QList<QByteArray> names;
    for (const QString &subprotocol : subprotocols)
        names.append(subprotocol.toUtf8());
    for (qsizetype i = 0; i < names.size(); ++i)
        if (wire::isSecretSubprotocol(names, i))
            subprotocols[i] = QLatin1String(wire::secretMask);
    return subprotocols;
}

void leaveOutParameters(Request &request)
{
    const QList<Parameter> whole = inStepWith(request.url, request.parameters);
    QList<Parameter> parameters;
    for (const Parameter &parameter : whole)
        parameters.append(withoutSecrets(parameter));
    if (parameters == whole)
        return;
    request.url = withParameters(request.url, parameters);
    request.parameters = parameters;
}

} // namespace

Request withoutSecrets(Request request)
{
    request.url = withoutUserInfo(request.url);
    leaveOutParameters(request);
    request.subprotocols = withoutTokens(request.subprotocols);
    for (Header &header : request.headers)
        header = withoutSecrets(header);
    request.authorization.secret.clear();
    request.tls.passphrase.clear();
    return request;
}

Request withSecretsOf(Request bare, const Request &known)
{
    if (bare.url == withoutSecrets(known).url) {
        bare.parameters = filled(bare.parameters, inStepWith(known.url, known.parameters));
        bare.url = bare.parameters.isEmpty() ? known.url : withParameters(known.url, bare.parameters);
    }
    bare.headers = filled(bare.headers, known.headers);
    if (bare.subprotocols == withoutTokens(known.subprotocols))
        bare.subprotocols = known.subprotocols;
    if (bare.authorization.secret.isEmpty() && bare.authorization.scheme == known.authorization.scheme
        && bare.authorization.user == known.authorization.user)
        bare.authorization.secret = known.authorization.secret;
    if (bare.tls.passphrase.isEmpty() && bare.tls.keyFile == known.tls.keyFile)
        bare.tls.passphrase = known.tls.passphrase;
    return bare;
}

QStringList missingSecrets(const Request &request)
{
    QStringList missing;
    for (const Header &header : request.headers)
        if (isLeftOut(header))
            missing.append(QString::fromUtf8(header.name));
    for (const Parameter &parameter : request.parameters)
        if (isLeftOut(parameter))
            missing.append(parameter.name);
    if (request.subprotocols.contains(QLatin1String(wire::secretMask)))
        missing.append(QStringLiteral("Sec-WebSocket-Protocol"));
    return missing;
}

QString withoutSecrets(const QString &url)
{
    QList<Parameter> parameters = parametersIn(url);
    for (Parameter &parameter : parameters) {
        const QString bare = withoutSecrets(parameter).value;
        if (bare != parameter.value)
            parameter.value = bare.isEmpty() ? QString::fromLatin1(wire::secretMask) : bare;
    }
    return withParameters(withoutUserInfo(url), parameters);
}

} // namespace requests

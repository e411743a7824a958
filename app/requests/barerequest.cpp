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
    return wire::isSecretHeader(header.name) && header.value.isEmpty();
}

bool isLeftOut(const Parameter &parameter)
{
    return !parameter.isEnabled && parameter.value.isEmpty() && wire::isSecretName(parameter.name.toUtf8());
}

bool isSecret(const Parameter &parameter)
{
    return !parameter.value.isEmpty() && wire::isSecretName(parameter.name.toUtf8());
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
        if (whole)
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
    QList<Parameter> parameters = inStepWith(request.url, request.parameters);
    if (std::none_of(parameters.begin(), parameters.end(), isSecret))
        return;
    for (Parameter &parameter : parameters)
        if (isSecret(parameter))
            parameter = { parameter.name, {}, true, false };
    request.url = withParameters(request.url, parameters);
    request.parameters = parameters;
}

} // namespace

Request withoutSecrets(Request request)
{
    request.url = withoutUserInfo(request.url);
    leaveOutParameters(request);
    request.subprotocols = withoutTokens(request.subprotocols);
    for (Header &header : request.headers) {
        if (wire::isSecretHeader(header.name)) {
            header.value.clear();
            header.isEnabled = false;
        }
    }
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
    for (Parameter &parameter : parameters)
        if (isSecret(parameter))
            parameter.value = QLatin1String(wire::secretMask);
    return withParameters(withoutUserInfo(url), parameters);
}

} // namespace requests

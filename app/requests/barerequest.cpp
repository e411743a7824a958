// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/barerequest.h"

#include "requests/url.h"

namespace requests {

namespace {

bool isLeftOut(const Header &header)
{
    return isSecretHeader(header.name) && header.value.isEmpty();
}

// The header of `known` that stands for the one at `index`: of the same name, and as often seen before.
const Header *counterpart(const QList<Header> &headers, qsizetype index, const QList<Header> &known)
{
    const auto isSame = [&](const Header &other) {
        return other.name.compare(headers[index].name, Qt::CaseInsensitive) == 0;
    };
    auto place = std::count_if(headers.begin(), headers.begin() + index, isSame);
    for (const Header &other : known)
        if (isSame(other) && place-- == 0)
            return &other;
    return nullptr;
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

Request withoutSecrets(Request request)
{
    request.url = withoutUserInfo(request.url);
    for (Header &header : request.headers) {
        if (isSecretHeader(header.name)) {
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
    if (bare.url == withoutUserInfo(known.url))
        bare.url = known.url;
    for (qsizetype i = 0; i < bare.headers.size(); ++i) {
        if (!isLeftOut(bare.headers[i]))
            continue;
        if (const Header *header = counterpart(bare.headers, i, known.headers))
            bare.headers[i] = *header;
    }
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
    return missing;
}

} // namespace requests

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/secrets.h"

#include "requests/parameters.h"
#include "requests/url.h"

#include <QSet>

namespace requests {

namespace {

const QString mask = QStringLiteral("***");

const QSet<QString> secretWords{
    QStringLiteral("token"),       QStringLiteral("key"),         QStringLiteral("apikey"),
    QStringLiteral("accesskey"),   QStringLiteral("password"),    QStringLiteral("passwd"),
    QStringLiteral("pwd"),         QStringLiteral("passphrase"),  QStringLiteral("secret"),
    QStringLiteral("auth"),        QStringLiteral("authtoken"),   QStringLiteral("authorization"),
    QStringLiteral("bearer"),      QStringLiteral("signature"),   QStringLiteral("sig"),
    QStringLiteral("jwt"),         QStringLiteral("session"),     QStringLiteral("sessionid"),
    QStringLiteral("sid"),         QStringLiteral("ticket"),      QStringLiteral("credential"),
    QStringLiteral("credentials"), QStringLiteral("accesstoken"), QStringLiteral("idtoken"),
};

// "accessToken", "access-token" and "ACCESS_TOKEN" are "access" and "token".
QStringList wordsOf(const QString &name)
{
    QStringList words{ QString() };
    QChar before;
    for (const QChar c : name) {
        const bool isNewWord = !c.isLetterOrNumber() || (c.isUpper() && before.isLower());
        if (isNewWord)
            words.append(QString());
        if (c.isLetterOrNumber())
            words.last().append(c.toLower());
        before = c;
    }
    return words;
}

} // namespace

bool isSecretName(const QString &name)
{
    const QStringList words = wordsOf(name);
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return secretWords.contains(word); });
}

QString withoutSecrets(const QString &url)
{
    QList<Parameter> parameters = parametersIn(url);
    for (Parameter &parameter : parameters) {
        if (!parameter.value.isEmpty() && isSecretName(parameter.name))
            parameter.value = mask;
    }
    return withParameters(withoutUserInfo(url), parameters);
}

} // namespace requests

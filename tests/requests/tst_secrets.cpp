// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/secrets.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_secrets {

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void names_areToldByTheirWords_data()
    {
        QTest::addColumn<bool>("isSecret");
        for (const char *name : { "token",
                                  "access_token",
                                  "accessToken",
                                  "ACCESS-TOKEN",
                                  "key",
                                  "api_key",
                                  "apikey",
                                  "apiKey",
                                  "password",
                                  "client_secret",
                                  "auth",
                                  "signature",
                                  "X-Amz-Signature",
                                  "sig",
                                  "jwt",
                                  "session",
                                  "sessionId",
                                  "sid",
                                  "X-Amz-Credential",
                                  "id.token" })
            QTest::newRow(name) << true;
        for (const char *name :
             { "", "keyword", "monkey", "author", "tokens_per_second", "q", "signal", "id" })
            QTest::newRow(qPrintable(QStringLiteral("not “%1”").arg(QString::fromLatin1(name)))) << false;
    }
    void names_areToldByTheirWords()
    {
        QString name = QString::fromUtf8(QTest::currentDataTag());
        if (name.startsWith(QLatin1String("not ")))
            name = name.mid(5).chopped(1);
        QTEST(requests::isSecretName(name), "isSecret");
    }

    void urls_keepAllButTheSecrets_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *url, const char *kept) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(kept);
        };
        row("ws://h/", "ws://h/");
        row("wss://h:1/p?q=a%20b&n=1", "wss://h:1/p?q=a%20b&n=1");
        row("wss://h/?token=abc", "wss://h/?token=***");
        row("wss://h/?a=1&Access_Token=a%3Db&b=2", "wss://h/?a=1&Access_Token=***&b=2");
        row("wss://h/?%74oken=abc", "wss://h/?token=***");
        row("wss://me:pw@h/?key=1&key=2", "wss://h/?key=***&key=***");
        row("wss://h/?token=&sid", "wss://h/?token=&sid");
        row("h?jwt=a.b.c", "h?jwt=***");
    }
    void urls_keepAllButTheSecrets()
    {
        QFETCH(QString, url);
        QTEST(requests::withoutSecrets(url), "kept");
    }
};

QTEST_APPLESS_MAIN(TestSecrets)

} // namespace tst_secrets

#include "tst_secrets.moc"

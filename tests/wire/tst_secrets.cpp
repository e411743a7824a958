// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/secrets.h"

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
        for (const char *name :
             { "token",   "access_token", "accessToken",     "ACCESS-TOKEN", "key",
               "api_key", "apikey",       "apiKey",          "password",     "client_secret",
               "auth",    "signature",    "X-Amz-Signature", "sig",          "jwt",
               "session", "sessionId",    "JSESSIONID",      "sid",          "X-Amz-Credential",
               "id.token" })
            QTest::newRow(name) << true;
        for (const char *name :
             { "", "keyword", "monkey", "author", "tokens_per_second", "q", "signal", "id" })
            QTest::newRow(qPrintable(QStringLiteral("not “%1”").arg(QString::fromLatin1(name)))) << false;
    }
    void names_areToldByTheirWords()
    {
        QByteArray name = QTest::currentDataTag();
        if (name.startsWith("not "))
            name = QString::fromUtf8(name).mid(5).chopped(1).toUtf8();
        QTEST(wire::isSecretName(name), "isSecret");
    }

    void headers_ofTheHandshakeAreNone()
    {
        for (const char *name : { "authorization", "PROXY-Authorization", "Cookie", "Set-cookie", "X-Api-Key",
                                  "X-Auth-Token", "X-CSRF-Token", "api-key" })
            QVERIFY2(wire::isSecretHeader(name), name);
        for (const char *name :
             { "", "Cookies", "Host", "Origin", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol",
               "Access-Control-Allow-Credentials", "WWW-Authenticate" })
            QVERIFY2(!wire::isSecretHeader(name), name);
    }

    void subprotocols_thatCarryTokensAreMasked_data()
    {
        QTest::addColumn<QByteArray>("masked");
        const auto row = [](const char *value, const char *masked) {
            QTest::newRow(value) << QByteArray(masked);
        };
        row("", "");
        row("graphql-transport-ws", "graphql-transport-ws");
        row("mqtt, v12.stomp,wamp.2.json", "mqtt, v12.stomp,wamp.2.json");
        row("v5.channel.k8s.io", "v5.channel.k8s.io");
        row("access_token, abc", "access_token, ***");
        row("Bearer ,  xyz , chat", "Bearer ,  *** , chat");
        row("base64url.bearer.authorization.k8s.io.dG9rZW4, v4.channel.k8s.io", "***, v4.channel.k8s.io");
        row("chat, eyJhbGciOiJIUzI1NiIsInR5cCI.eyJzdWIi.c2ln", "chat, ***");
        row("actioncable-v1-json, actioncable-unsupported", "actioncable-v1-json, actioncable-unsupported");
        row("access_token, ***", "access_token, ***");
    }
    void subprotocols_thatCarryTokensAreMasked()
    {
        QTEST(wire::maskedSubprotocols(QTest::currentDataTag()), "masked");
    }

    void urls_keepAllButUserInfoAndSecretParameters_data()
    {
        QTest::addColumn<QByteArray>("masked");
        const auto row = [](const char *text, const char *masked) {
            QTest::newRow(text) << QByteArray(masked);
        };
        row("", "");
        row("ws://h/a?b=c@d", "ws://h/a?b=c@d");
        row("ws://u@h/", "ws://***@h/");
        row("wss://u:p@h:1/", "wss://***@h:1/");
        row("wss://u:p@q@h", "wss://***@h");
        row("mail a@b", "mail a@b");
        row("ws://a:b@h/ and ws://c:d@i/", "ws://***@h/ and ws://***@i/");
        row("GET /a?token=S3&n=1 HTTP/1.1", "GET /a?token=***&n=1 HTTP/1.1");
        row("/?%74oken=S3,x;y", "/?%74oken=***");
        row("https://h/#access_token=S3&state=1", "https://h/#access_token=***&state=1");
        row("/?a=1;sid=S3", "/?a=1;sid=***");
        row("/?to=ws%3A%2F%2Fh%2F%3Ftoken%3DS3&n=%20", "/?to=***&n=%20");
        row("/?to=ws://u:S3@h/%3Ftoken%253DS3", "/?to=***");
        row("/?token=", "/?token=");
        row("/?token", "/?token");
        row("/?a=token=x", "/?a=token=x");
        row("token=x", "token=x");
        row("\"ws://h/?key=a\\\"b\"", "\"ws://h/?key=***\"");
        row("x?key=a\\r\\nY: z", "x?key=***\\r\\nY: z");
        row("?key=a\\", "?key=***");
    }
    void urls_keepAllButUserInfoAndSecretParameters()
    {
        QTEST(wire::maskedUrls(QTest::currentDataTag()), "masked");
    }

    void whatIsMasked_isToldByName_once()
    {
        wire::MaskedNames names;
        QVERIFY(names.isEmpty());
        wire::maskedUrls("ws://h/?n=1", &names);
        wire::maskedValue("Accept", "x", &names);
        wire::maskedValue("Cookie", "", &names);
        QVERIFY(names.isEmpty());
        wire::maskedUrls("ws://u:p@h/?%74oken=S3&TOKEN=S4&n=1", &names);
        wire::maskedValue("Cookie", "a=b", &names);
        wire::maskedValue("Sec-WebSocket-Protocol", "access_token, abc", &names);
        QCOMPARE(names.text(), QByteArray("user info, token, Cookie, subprotocol"));
    }

    // As many as a file from elsewhere may hold.
    void manyNames_areCut_andSaySo()
    {
        wire::MaskedNames names;
        for (int i = 0; i < 40; ++i)
            names.add("token" + QByteArray::number(i) + QByteArray(1000, 'x'));
        QCOMPARE(names.text().count("token"), 32);
        QVERIFY(names.text().size() < 32 * 70);
        QVERIFY(names.text().endsWith(", …"));
        wire::MaskedNames all;
        all.add(names);
        QCOMPARE(all.text(), names.text());
    }
};

QTEST_APPLESS_MAIN(TestSecrets)

} // namespace tst_secrets

#include "tst_secrets.moc"

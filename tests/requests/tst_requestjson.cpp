// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestjson.h"

#include <QTest>

namespace tst_requestjson {

using requests::Request;

class TestRequestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void requestWithoutSecrets_comesBackAsItWas()
    {
        Request request;
        request.name = QStringLiteral("聊天");
        request.url = QStringLiteral("wss://h:81/x?Y=1");
        request.parameters = { { QStringLiteral("Y"), QStringLiteral("1") },
                               { QStringLiteral("debug"), {}, false, false },
                               { QStringLiteral("Y"), QStringLiteral("2"), true, false } };
        request.headers = { { "X-B", "2" }, { "X-A", "1", false }, { "X-B", "3" } };
        request.messages = { { QStringLiteral("hello"), requests::Message::Form::Json, QStringLiteral("{}") },
                             { {}, requests::Message::Form::File, QStringLiteral("/a/b") } };
        request.savedAs = QStringLiteral("Chat/Lobby");
        request.subprotocols = { QStringLiteral("a"), QStringLiteral("b") };
        request.origin = QStringLiteral("https://o");
        request.tls = {
            false, QStringLiteral("c.pem"), QStringLiteral("k.pem"), {}, QStringLiteral("ca.pem")
        };
        request.limits = { std::chrono::milliseconds(1500), std::chrono::milliseconds(250), 1000, 7 };
        request.offersDeflate = false;
        QCOMPARE(requests::requestFromJson(requests::toJson(request)), request);
    }

    void secrets_areLeftOutAndTheirHeadersSwitchedOff()
    {
        Request request;
        request.url = QStringLiteral("ws://me:pass1@h/");
        request.headers = { { "authorization", "pass2" }, { "Cookie", "pass3" }, { "X-A", "1" } };
        request.authorization = { requests::Authorization::Scheme::Basic, QStringLiteral("me"),
                                  QStringLiteral("pass4") };
        request.tls.passphrase = QStringLiteral("pass5");
        const QByteArray json = requests::toJson(request);
        QVERIFY2(!json.contains("pass"), json.constData());

        const std::optional<Request> back = requests::requestFromJson(json);
        QVERIFY(back);
        QCOMPARE(back->url, QStringLiteral("ws://h/"));
        QCOMPARE(back->headers.at(0), (requests::Header{ "authorization", "", false }));
        QCOMPARE(back->headers.at(2), (requests::Header{ "X-A", "1", true }));
        QCOMPARE(back->authorization.user, QStringLiteral("me"));
    }

    void requestOfAnOlderVersion_hasTheParametersOfItsUrl()
    {
        const auto request = requests::requestFromJson("{\"url\":\"ws://h/?a=1\"}");
        QVERIFY(request);
        QCOMPARE(request->parameters,
                 (QList<requests::Parameter>{ { QStringLiteral("a"), QStringLiteral("1") } }));
    }

    void nonsense_isNoRequest()
    {
        QVERIFY(!requests::requestFromJson("nonsense"));
        QVERIFY(!requests::requestFromJson("[]"));
    }
};

QTEST_GUILESS_MAIN(TestRequestJson)

} // namespace tst_requestjson

#include "tst_requestjson.moc"

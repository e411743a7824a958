// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/negotiation.h"

#include <QTest>

namespace tst_negotiation {

using namespace server;

namespace {
wire::RequestHead goodRequest()
{
    wire::RequestHead request;
    request.target = "/echo";
    request.fields = { { "Host", "127.0.0.1:1234" },
                       { "Upgrade", "WebSocket" },
                       { "Connection", "keep-alive, upgrade" },
                       { "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==" },
                       { "Sec-WebSocket-Version", "13" } };
    return request;
}

void setField(wire::RequestHead &request, const QByteArray &name, const QByteArray &value)
{
    request.fields.removeIf([&name](const wire::HeaderField &field) { return field.name == name; });
    if (!value.isNull())
        request.fields.append(wire::HeaderField{ name, value });
}
} // namespace

class TestNegotiation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void goodRequest_isAnsweredWithTheKeyOfTheRfc()
    {
        const auto verdict = negotiate(goodRequest());
        const auto *agreement = std::get_if<Agreement>(&verdict);
        QVERIFY(agreement);
        QCOMPARE(agreement->accept, QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
        QVERIFY(!agreement->deflate);
        const wire::ResponseHead response = agreement->toResponse();
        QCOMPARE(response.status, 101);
        QVERIFY(response.fields.hasToken("Connection", "upgrade"));
        QVERIFY(!response.fields.has("Sec-WebSocket-Protocol"));
        QVERIFY(!response.fields.has("Sec-WebSocket-Extensions"));
    }

    void deflateOffers_areAnsweredWithWhatTheyAllow_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("permessage-deflate") << QByteArray("permessage-deflate");
        QTest::newRow("server bits") << QByteArray("permessage-deflate; server_max_window_bits=10")
                                     << QByteArray("permessage-deflate; server_max_window_bits=10");
        QTest::newRow("takeover")
            << QByteArray("permessage-deflate; server_no_context_takeover; client_no_context_takeover")
            << QByteArray("permessage-deflate; server_no_context_takeover; client_no_context_takeover");
        QTest::newRow("second fits") << QByteArray(
            "permessage-deflate; server_max_window_bits=77, permessage-deflate")
                                     << QByteArray("permessage-deflate");
        QTest::newRow("unknown") << QByteArray("x-other; a=1") << QByteArray();
    }
    void deflateOffers_areAnsweredWithWhatTheyAllow()
    {
        QFETCH(QByteArray, offer);
        wire::RequestHead request = goodRequest();
        setField(request, "Sec-WebSocket-Extensions", offer);
        const auto verdict = negotiate(request);
        const auto *agreement = std::get_if<Agreement>(&verdict);
        QVERIFY(agreement);
        QTEST(agreement->toResponse().fields.value("Sec-WebSocket-Extensions"), "expected");
    }

    void brokenRule_isRefusedWithItsStatusAndWords_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("no host") << QByteArray("Host") << QByteArray() << 400;
        QTest::newRow("no upgrade") << QByteArray("Upgrade") << QByteArray() << 426;
        QTest::newRow("other upgrade") << QByteArray("Upgrade") << QByteArray("h2c") << 426;
        QTest::newRow("no connection") << QByteArray("Connection") << QByteArray() << 400;
        QTest::newRow("keep-alive only") << QByteArray("Connection") << QByteArray("keep-alive") << 400;
        QTest::newRow("no key") << QByteArray("Sec-WebSocket-Key") << QByteArray() << 400;
        QTest::newRow("short key") << QByteArray("Sec-WebSocket-Key") << QByteArray("YWJj") << 400;
        QTest::newRow("no base64") << QByteArray("Sec-WebSocket-Key")
                                   << QByteArray("dGhlIHNhbXBsZSBub25j!Q==") << 400;
        QTest::newRow("no version") << QByteArray("Sec-WebSocket-Version") << QByteArray() << 426;
        QTest::newRow("version 8") << QByteArray("Sec-WebSocket-Version") << QByteArray("8") << 426;
    }
    void brokenRule_isRefusedWithItsStatusAndWords()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        wire::RequestHead request = goodRequest();
        setField(request, name, value);
        const auto verdict = negotiate(request);
        const auto *answer = std::get_if<Answer>(&verdict);
        QVERIFY(answer);
        QTEST(answer->status, "status");
        QVERIFY2(answer->body.contains("RFC"), answer->body);
        if (answer->status == 426)
            QCOMPARE(answer->fields.value("Sec-WebSocket-Version"), QByteArray("13"));
    }

    void otherMethodOrVersion_isRefused()
    {
        wire::RequestHead post = goodRequest();
        post.method = "POST";
        QCOMPARE(std::get<Answer>(negotiate(post)).status, 405);
        wire::RequestHead old = goodRequest();
        old.version = "HTTP/1.0";
        QCOMPARE(std::get<Answer>(negotiate(old)).status, 505);
    }

    void repeatedHostOrKey_isRefused()
    {
        for (const char *name : { "Host", "Sec-WebSocket-Key" }) {
            wire::RequestHead request = goodRequest();
            request.fields.append(wire::HeaderField{ name, request.fields.value(name) });
            QCOMPARE(std::get<Answer>(negotiate(request)).status, 400);
        }
    }
};

QTEST_GUILESS_MAIN(TestNegotiation)

} // namespace tst_negotiation

#include "tst_negotiation.moc"

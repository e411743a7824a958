// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/handshakerequest.h"

#include <QTest>

namespace tst_handshakerequest {

using requests::composeHandshake;
using requests::Request;

namespace {

const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ==";

QByteArray compose(const Request &request)
{
    const requests::UrlResult url = requests::parseUrl(request.url);
    const requests::ComposedHead composed = composeHandshake(request, *url.url, key);
    return composed.head ? composed.head->toBytes() : "error: " + composed.error.toUtf8();
}

} // namespace

class TestHandshakeRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void plainRequest_hasTheLinesOfRfc6455AndOffersDeflate()
    {
        Request request;
        request.url = QStringLiteral("ws://example.org:81/chat?room=1");
        QCOMPARE(compose(request),
                 "GET /chat?room=1 HTTP/1.1\r\n"
                 "Host: example.org:81\r\n"
                 "Upgrade: websocket\r\n"
                 "Connection: Upgrade\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                 "Sec-WebSocket-Version: 13\r\n"
                 "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n");
    }

    void usersLines_keepOrderAndRepeatsAndReplaceAutomaticOnes()
    {
        Request request;
        request.url = QStringLiteral("ws://h/");
        request.offersDeflate = false;
        request.headers = { { "X-B", "2" },
                            { "x-b", "1" },
                            { "Connection", "keep-alive, Upgrade" },
                            { "X-Off", "no", false },
                            { "host", "other" } };
        QCOMPARE(compose(request),
                 "GET / HTTP/1.1\r\n"
                 "Upgrade: websocket\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                 "Sec-WebSocket-Version: 13\r\n"
                 "X-B: 2\r\n"
                 "x-b: 1\r\n"
                 "Connection: keep-alive, Upgrade\r\n"
                 "host: other\r\n\r\n");
    }

    void originSubprotocolsAndAuthorization_becomeLines()
    {
        Request request;
        request.url = QStringLiteral("ws://h/");
        request.offersDeflate = false;
        request.origin = QStringLiteral("https://app.example");
        request.subprotocols = { QStringLiteral("chat.v2"), QStringLiteral("chat.v1") };
        request.authorization = { requests::Authorization::Scheme::Bearer, {}, QStringLiteral("abc") };
        const QByteArray head = compose(request);
        QVERIFY(head.contains("\r\nOrigin: https://app.example\r\n"));
        QVERIFY(head.contains("\r\nSec-WebSocket-Protocol: chat.v2, chat.v1\r\n"));
        QVERIFY(head.contains("\r\nAuthorization: Bearer abc\r\n"));
    }

    void userInfoOfTheUrl_becomesBasicAuthorization()
    {
        Request request;
        request.url = QStringLiteral("ws://Aladdin:open%20sesame@h/");
        QVERIFY(compose(request).contains("\r\nAuthorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n"));
        request.headers = { { "Authorization", "Digest x" } };
        QVERIFY(compose(request).contains("\r\nAuthorization: Digest x\r\n"));
        QVERIFY(!compose(request).contains("Basic"));
    }

    void plannedLines_tellWhoseTheyAre()
    {
        Request request;
        request.url = QStringLiteral("ws://h/");
        request.headers = { { "Host", "other" }, { "X-Off", "1", false } };
        const auto lines = requests::plannedLines(request, *requests::parseUrl(request.url).url, key);
        QCOMPARE(lines.first().field.name, QByteArray("Upgrade"));
        QVERIFY(lines.first().isAutomatic);
        QCOMPARE(lines.last().field, (wire::HeaderField{ "Host", "other" }));
        QVERIFY(!lines.last().isAutomatic);
    }

    void headerFault_agreesWithWhatIsSent()
    {
        QVERIFY(requests::headerFault("X-A", "").isEmpty());
        QVERIFY(requests::headerFault("X-A", "any \xc3\xa9 \"text\"").isEmpty());
        QVERIFY(!requests::headerFault("", "1").isEmpty());
        QVERIFY(!requests::headerFault("X A", "1").isEmpty());
        QVERIFY(!requests::headerFault("X-A", "1\n").isEmpty());
    }

    void headerThatBreaksOutOfItsLine_isRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("line feed in value") << QByteArray("X-A") << QByteArray("1\r\nX-Evil: 2");
        QTest::newRow("NUL in value") << QByteArray("X-A") << QByteArray("1\0", 2);
        QTest::newRow("blank in name") << QByteArray("X-A ") << QByteArray("1");
        QTest::newRow("colon in name") << QByteArray("X-A:") << QByteArray("1");
    }

    void headerThatBreaksOutOfItsLine_isRefusedByName()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Request request;
        request.url = QStringLiteral("ws://h/");
        request.headers = { { name, value } };
        const QByteArray result = compose(request);
        QVERIFY(result.startsWith("error: "));
        QVERIFY(result.contains(name));
    }
};

QTEST_GUILESS_MAIN(TestHandshakeRequest)

} // namespace tst_handshakerequest

#include "tst_handshakerequest.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/client.h"
#include "server/server.h"
#include "server/services/samples.h"
#include "wire/deflate.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_services {

using namespace server;
using wire::Opcode;

// Each service as a client meets it.
class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<Server>();
        QVERIFY2(m_server->listen(), qPrintable(m_server->errorString()));
    }
    void cleanup() { m_server.reset(); }

    void echo_keepsKindAndBytes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isDeflated");
        QTest::newRow("/") << QStringLiteral("/") << false;
        QTest::newRow("/echo") << QStringLiteral("/echo") << false;
        QTest::newRow("/echo with deflate") << QStringLiteral("/echo") << true;
    }
    void echo_keepsKindAndBytes()
    {
        QFETCH(QString, path);
        QFETCH(bool, isDeflated);
        Client client(m_server->url(path), isDeflated ? deflate() : wire::HeaderFields());
        client.open();
        const QByteArray large = QByteArray("0123456789 中文 ").repeated(20'000);
        client.sendText("");
        client.sendText("text 中");
        client.sendFrame({ .opcode = Opcode::Binary }, QByteArray::fromHex("00ff80"));
        client.sendFrame({ .fin = false, .opcode = Opcode::Text }, "in two ");
        client.sendFrame({ .opcode = Opcode::Continuation }, "pieces");
        client.sendText(large);
        QTRY_COMPARE(client.messages().size(), std::size_t(5));
        QCOMPARE(client.texts(), (QList<QByteArray>{ "", "text 中", "in two pieces", large }));
        QCOMPARE(client.payloads(Opcode::Binary), QList<QByteArray>{ QByteArray::fromHex("00ff80") });
        QCOMPARE(client.messages().back().isCompressed, isDeflated);
        QVERIFY(!client.violation());
    }

    void compressedMessages_areInflatedAndSentBackCompressed_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<bool>("isAnswerCompressed");
        QTest::newRow("plain") << QByteArray("permessage-deflate") << true;
        QTest::newRow("no takeover") << QByteArray(
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover")
                                     << true;
        QTest::newRow("small windows")
            << QByteArray("permessage-deflate; server_max_window_bits=9; client_max_window_bits=9") << true;
        QTest::newRow("8 bits") << QByteArray("permessage-deflate; server_max_window_bits=8") << false;
    }
    void compressedMessages_areInflatedAndSentBackCompressed()
    {
        QFETCH(QByteArray, offer);
        QFETCH(bool, isAnswerCompressed);
        Client client(m_server->url(), { { "Sec-WebSocket-Extensions", offer } });
        client.open();
        QTRY_COMPARE(client.status(), 101);
        wire::Deflater deflater(9, offer.contains("client_no"));
        const QByteArray text = QByteArray("again and again ").repeated(300);
        for (int i = 0; i < 3; ++i)
            client.sendFrame({ .rsv1 = true }, deflater.deflate(text));
        QTRY_COMPARE(client.texts(), (QList<QByteArray>{ text, text, text }));
        QCOMPARE(client.messages().back().isCompressed, isAnswerCompressed);
    }

    void ticker_sendsJsonOfSeveralTypesAndChannels()
    {
        Client client(m_server->url(QStringLiteral("/ticker?every=1")));
        client.open();
        QTRY_VERIFY(client.texts().size() >= 60);
        QSet<QString> types;
        QSet<QString> channels;
        for (const QByteArray &text : client.texts()) {
            QJsonParseError error;
            const QJsonObject tick = QJsonDocument::fromJson(text, &error).object();
            QCOMPARE(error.error, QJsonParseError::NoError);
            types += tick[QStringLiteral("type")].toString();
            channels += tick[QStringLiteral("channel")].toString();
        }
        QCOMPARE(types,
                 (QSet<QString>{ QStringLiteral("trade"), QStringLiteral("quote"), QStringLiteral("book"),
                                 QStringLiteral("heartbeat") }));
        QCOMPARE(channels.size(), 4);
        QVERIFY2(client.texts().first().startsWith("{\"type\":\"trade\",\"channel\":\""),
                 client.texts().first());
    }

    void ticker_keepsItsPace()
    {
        Client client(m_server->url(QStringLiteral("/ticker?every=50")));
        QElapsedTimer time;
        client.open();
        QTRY_VERIFY(!client.texts().isEmpty());
        time.start();
        QTRY_VERIFY(client.texts().size() >= 11);
        QVERIFY2(time.elapsed() >= 450, QByteArray::number(time.elapsed()));
    }

    void chat_passesMessagesToTheOthersOnly()
    {
        const QString url = m_server->url(QStringLiteral("/chat"));
        Client anna(url);
        Client ben(url, deflate());
        Client outside(m_server->url());
        for (Client *client : { &anna, &ben, &outside })
            client->open();
        for (Client *client : { &anna, &ben, &outside })
            QTRY_COMPARE(client->status(), 101);
        anna.sendText("hello");
        QTRY_COMPARE(ben.texts(), QList<QByteArray>{ "hello" });
        ben.sendFrame({ .opcode = Opcode::Binary }, "\x01\x02");
        QTRY_COMPARE(anna.payloads(Opcode::Binary), QList<QByteArray>{ "\x01\x02" });
        QVERIFY(anna.texts().isEmpty());
        QVERIFY(outside.messages().empty());
        ben.sendClose({ 1000, {} });
        QTRY_VERIFY(ben.isEnded());
        anna.sendText("alone");
        anna.sendFrame({ .opcode = Opcode::Ping }, "still there");
        QTRY_COMPARE(anna.payloads(Opcode::Pong), QList<QByteArray>{ "still there" });
    }

    void flood_sendsExactlyThatMany_thenCloses_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<qint64>("size");
        for (const auto &[count, size] : { std::pair<qint64, qint64>{ 0, 100 },
                                           { 1, 0 },
                                           { 1, 125 },
                                           { 3, 126 },
                                           { 7, 65'535 },
                                           { 5, 65'536 },
                                           { 2620, 100 },
                                           { 2621, 100 },
                                           { 100'000, 10 },
                                           { 40, 1024 * 1024 } })
            QTest::addRow("%lld times %lld bytes", count, size) << count << size;
    }
    void flood_sendsExactlyThatMany_thenCloses()
    {
        QFETCH(qint64, count);
        QFETCH(qint64, size);
        Client client(m_server->url(QStringLiteral("/flood?count=%1&size=%2").arg(count).arg(size)));
        client.isCounting = true;
        client.open();
        QTRY_VERIFY_WITH_TIMEOUT(client.hasClose(), 30'000);
        client.sendClose({ 1000, {} });
        QTRY_VERIFY(client.isEnded());
        QVERIFY(!client.violation());
        QCOMPARE(client.closeCode(), 1000);
        QCOMPARE(client.messageCount, count + 1); // the Close too
        QCOMPARE(client.byteCount, count * size + 2);
    }

    void flood_atARate_isNotFaster_andOfFourTypes()
    {
        Client client(m_server->url(QStringLiteral("/flood?count=500&size=100&rate=1000")));
        QElapsedTimer clock;
        clock.start();
        client.open();
        QTRY_VERIFY_WITH_TIMEOUT(client.hasClose(), 30'000);
        QVERIFY2(clock.elapsed() >= 490, qPrintable(QString::number(clock.elapsed())));
        QSet<QString> types;
        for (const QByteArray &payload : client.payloads(Opcode::Text)) {
            QCOMPARE(payload.size(), 100);
            types.insert(QJsonDocument::fromJson(payload)[QStringLiteral("type")].toString());
        }
        QCOMPARE(types.size(), 4);
        client.sendClose({ 1000, {} });
        QTRY_VERIFY(client.isEnded());
    }

    void flood_stopsWhenTheClientCloses()
    {
        Client client(m_server->url(QStringLiteral("/flood?count=1G&size=1k")));
        client.isCounting = true;
        client.open();
        QTRY_VERIFY(client.messageCount > 1000);
        client.sendClose({ 1000, "enough" });
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.closeCode(), 1000);
    }

    void binary_sendsFourFormats_andAgainWhenAsked()
    {
        Client client(m_server->url(QStringLiteral("/binary")));
        client.open();
        const QList<QByteArray> samples{ messagePackSample(), cborSample(), gzipSample(), pngSample() };
        QTRY_COMPARE(client.payloads(Opcode::Binary), samples);
        client.sendText("more");
        QTRY_COMPARE(client.payloads(Opcode::Binary), samples + samples);
    }

    void close_saysWhatItWasAsked_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("default") << QString() << QByteArray::fromHex("03e8");
        QTest::newRow("code") << QStringLiteral("?code=4001") << QByteArray::fromHex("0fa1");
        QTest::newRow("reason") << QStringLiteral("?code=1011&reason=so%20ist%20es")
                                << QByteArray("\x03\xf3so ist es");
        QTest::newRow("none") << QStringLiteral("?code=none&reason=unheard") << QByteArray();
        QTest::newRow("not for the wire") << QStringLiteral("?code=1006") << QByteArray::fromHex("03ee");
    }
    void close_saysWhatItWasAsked()
    {
        QFETCH(QString, query);
        QFETCH(QByteArray, payload);
        Client client(m_server->url(QStringLiteral("/close") + query));
        client.open();
        if (query.contains(u"1006")) {
            QTRY_VERIFY(client.status() == 101 && client.violation());
            return;
        }
        QTRY_VERIFY(client.hasClose());
        QCOMPARE(client.lastClose(), payload);
        QVERIFY(!client.isEnded()); // it waits for ours
        client.sendClose({ 1000, {} });
        QTRY_VERIFY(client.isEnded());
    }

    // The patience for a Close begins when ours has left, however long the client pauses before.
    void close_endsTcpWhenNoCloseComesBack_butNotWhileMuchIsToBeRead()
    {
        Client slow(m_server->url(QStringLiteral("/flood?count=40&size=100Ki")));
        slow.isCounting = true;
        slow.pause();
        slow.open();
        QTRY_COMPARE(slow.status(), 101);
        Client client(m_server->url(QStringLiteral("/close")));
        client.open();
        QTRY_VERIFY(client.hasClose());
        QTRY_VERIFY_WITH_TIMEOUT(client.isEnded(), 8000);
        slow.resume();
        QTRY_VERIFY(slow.hasClose());
        QCOMPARE(slow.messageCount, 41);
    }

    void fragments_endInsideCharacters_pingsBetween()
    {
        Client client(m_server->url(QStringLiteral("/fragments")));
        client.open();
        QTRY_COMPARE(client.payloads(Opcode::Binary).size(), 1);
        QVERIFY(!client.violation());
        QCOMPARE(client.texts(), (QList<QByteArray>{ "é中😀 cut inside characters", "with empty fragments" }));
        QVERIFY(client.payloads(Opcode::Ping).size() >= 8);
        QCOMPARE(client.messages().front().opcode, Opcode::Ping); // inside the first message
        const auto isText = [](const wire::Message &message) {
            return message.opcode == Opcode::Text;
        };
        const auto text = std::find_if(client.messages().begin(), client.messages().end(), isText);
        QCOMPARE(text->frameCount(), text->payload.size());
    }

    void fragments_withDeflate_cutTheCompressedBytes()
    {
        Client client(m_server->url(QStringLiteral("/fragments?size=3")), deflate());
        client.open();
        QTRY_COMPARE(client.texts().size(), 3);
        QVERIFY(client.messages().back().isCompressed
                || client.messages().at(client.messages().size() - 2).isCompressed);
        QCOMPARE(client.texts().last(), QByteArray("压缩 compressed, then cut"));
    }

    void fragments_sendsBackWhatItGetsInPieces()
    {
        Client client(m_server->url(QStringLiteral("/fragments?size=1")));
        client.open();
        QTRY_COMPARE(client.payloads(Opcode::Binary).size(), 1);
        const QByteArray large(1'000'000, 'x');
        client.sendText("");
        client.sendText(large);
        QTRY_COMPARE(client.texts().size(), 4);
        QCOMPARE(client.texts().at(2), QByteArray());
        QCOMPARE(client.texts().at(3), large);
        QVERIFY(!client.violation());
    }

    void ping_comesAgainWithACount()
    {
        Client client(m_server->url(QStringLiteral("/ping?every=10")));
        client.open();
        QTRY_VERIFY(client.payloads(Opcode::Ping).size() >= 3);
        QCOMPARE(client.payloads(Opcode::Ping).first(3), (QList<QByteArray>{ "1", "2", "3" }));
    }

    void slow_sendsByteByByte()
    {
        Client client(m_server->url(QStringLiteral("/slow?every=1")));
        client.open();
        QTRY_VERIFY(client.texts().size() >= 2);
        QCOMPARE(client.texts().first(), QByteArray("byte by byte 一个字节一个字节"));
    }

    void slow_finishesItsFrameBeforeItAnswers()
    {
        Client client(m_server->url(QStringLiteral("/slow?every=30")));
        client.open();
        QTRY_VERIFY(client.bytesSeen > 0);
        client.sendFrame({ .opcode = Opcode::Ping }, "wait");
        QTRY_VERIFY(client.bytesSeen > 5);
        QVERIFY(client.messages().empty());
        client.sendClose({ 1000, {} });
        QTRY_VERIFY(client.isEnded());
        QVERIFY(!client.violation());
        QCOMPARE(client.texts().size(), 1);
        QCOMPARE(client.payloads(Opcode::Pong), QList<QByteArray>{ "wait" });
        QCOMPARE(client.closeCode(), 1000);
    }

    void headers_areToldToTheLetterInTheirOrder()
    {
        Client client(m_server->url(QStringLiteral("/headers?a=B%20c")),
                      { { "X-b", "2" }, { "x-A", "say \"hi\"" }, { "X-b", "" }, { "X-Latin", "caf\xe9" } });
        const QByteArray key = client.request().fields.value("Sec-WebSocket-Key");
        client.open();
        QTRY_COMPARE(client.texts().size(), 1);
        const QByteArray expected =
            "{\"request\":\"GET /headers?a=B%20c HTTP/1.1\",\"headers\":[[\"Host\",\"127.0.0.1:"
            + QByteArray::number(m_server->port())
            + "\"],[\"Upgrade\",\"websocket\"],[\"Connection\",\"Upgrade\"],[\"Sec-WebSocket-Key\",\"" + key
            + "\"],[\"Sec-WebSocket-Version\",\"13\"],[\"X-b\",\"2\"],[\"x-A\",\"say "
              "\\\"hi\\\"\"],[\"X-b\",\"\"],"
              "[\"X-Latin\",\"café\"]]}";
        QCOMPARE(client.texts().first(), expected);
        client.sendText("then an echo");
        QTRY_COMPARE(client.texts().last(), QByteArray("then an echo"));
    }

    void refuse_answersWithStatusHeadersAndBody_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("200") << 200 << QByteArray("Content-Type");
        QTest::newRow("401") << 401 << QByteArray("WWW-Authenticate");
        QTest::newRow("407") << 407 << QByteArray("Proxy-Authenticate");
        QTest::newRow("426") << 426 << QByteArray("Sec-WebSocket-Version");
        QTest::newRow("503") << 503 << QByteArray("Retry-After");
        QTest::newRow("599") << 599 << QByteArray("Set-Cookie");
    }
    void refuse_answersWithStatusHeadersAndBody()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, field);
        Client client(m_server->url(QStringLiteral("/refuse?status=%1").arg(status)));
        client.open();
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.status(), status);
        QVERIFY(client.response()->fields.has(field));
        QCOMPARE(client.response()->fields.values("Set-Cookie").size(), 2);
        QVERIFY2(client.body().startsWith("{\"error\":{\"status\":" + QByteArray::number(status)),
                 client.body());
        QVERIFY(!QJsonDocument::fromJson(client.body()).isNull());
    }

    void redirect_namesTheOtherPlace()
    {
        Client client(m_server->url(QStringLiteral("/redirect?to=/ticker%3Fevery=10&status=307")));
        client.open();
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.status(), 307);
        QCOMPARE(client.response()->fields.value("Location"), QByteArray("/ticker?every=10"));
    }

    void redirectWithALineEnd_isRefused()
    {
        Client client(m_server->url(QStringLiteral("/redirect?to=/a%0D%0ASet-Cookie:x")));
        client.open();
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.status(), 400);
    }

    void subprotocol_isTheSecondOffered_data()
    {
        QTest::addColumn<QByteArray>("offered");
        QTest::addColumn<QByteArray>("chosen");
        QTest::newRow("three") << QByteArray("a, b, c") << QByteArray("b");
        QTest::newRow("one") << QByteArray("a") << QByteArray("a");
    }
    void subprotocol_isTheSecondOffered()
    {
        QFETCH(QByteArray, offered);
        Client client(m_server->url(QStringLiteral("/subprotocol")),
                      { { "Sec-WebSocket-Protocol", offered } });
        client.open();
        QTRY_COMPARE(client.status(), 101);
        QTEST(client.response()->fields.value("Sec-WebSocket-Protocol"), "chosen");
    }

    void rpc_answersEachWithItsId()
    {
        Client client(m_server->url(QStringLiteral("/rpc?delay=50")));
        client.open();
        QSet<QByteArray> expected;
        for (int i = 0; i < 500; ++i) {
            const QByteArray id = "90000000000000000" + QByteArray::number(i);
            client.sendText("{\"method\":\"add\",\"id\":" + id + ",\"params\":[1,2]}");
            expected += "{\"id\":" + id + ",\"method\":\"add\"";
        }
        QTRY_COMPARE(client.texts().size(), 500);
        QSet<QByteArray> answered;
        for (const QByteArray &text : client.texts())
            answered += text.first(text.indexOf(",\"result\":{\"delay_ms\":"));
        QCOMPARE(answered, expected);
    }

    void rpc_complainsOfWhatIsNoRequest()
    {
        Client client(m_server->url(QStringLiteral("/rpc")));
        client.open();
        client.sendText("hello");
        client.sendText("{\"id\":1}");
        client.sendText(QByteArray(20'000, 'x'));
        QTRY_COMPARE(client.texts().size(), 3);
        for (const QByteArray &text : client.texts())
            QVERIFY2(text.startsWith("{\"id\":null,\"error\":\"a request "), text);
    }

private:
    static wire::HeaderFields deflate()
    {
        return { { "Sec-WebSocket-Extensions", wire::defaultDeflateOffer() } };
    }

    std::unique_ptr<Server> m_server;
};

QTEST_GUILESS_MAIN(TestServices)

} // namespace tst_services

#include "tst_services.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server.h"

#include "server/client.h"
#include "support/certificates.h"

#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

namespace tst_server {

using namespace server;
using wire::Opcode;

// The server as a whole: listening, TLS, many clients, refusals, closing, and what it does to clients that
// break a rule.
class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void listen_takesAFreePortOn127_0_0_1()
    {
        Server server;
        QCOMPARE(server.port(), quint16(0));
        QVERIFY2(server.listen(), qPrintable(server.errorString()));
        QVERIFY(server.port() > 0);
        QCOMPARE(server.url(QStringLiteral("/echo?x=1")),
                 QStringLiteral("ws://127.0.0.1:%1/echo?x=1").arg(server.port()));
    }

    void listenOnATakenPort_saysWhy()
    {
        Server first;
        QVERIFY(first.listen());
        Server second;
        QVERIFY(!second.listen(QHostAddress::LocalHost, first.port()));
        QVERIFY(!second.errorString().isEmpty());
    }

    void url_ofAnyAndOfIpv6_canBeDialled()
    {
        Server any;
        QVERIFY(any.listen(QHostAddress::Any));
        QVERIFY(any.url().startsWith(QStringLiteral("ws://127.0.0.1:")));
        for (const auto address : { QHostAddress::LocalHostIPv6, QHostAddress::AnyIPv6 }) {
            Server six;
            if (six.listen(address)) // a machine may have none
                QVERIFY2(six.url().startsWith(QStringLiteral("ws://[::1]:")), qPrintable(six.url()));
        }
    }

    void echo_overTls_comesBack()
    {
        support::Certificates certificates;
        Server server;
        QVERIFY(server.listenSecurely(certificates.server().serverConfiguration()));
        QVERIFY(server.url().startsWith(QStringLiteral("wss://")));
        Client client(server.url(QStringLiteral("/echo")));
        client.open();
        QTRY_COMPARE(client.status(), 101);
        client.sendText("over TLS");
        QTRY_COMPARE(client.texts(), QList<QByteArray>{ "over TLS" });
        client.sendClose({ 1000, {} });
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.closeCode(), 1000);
    }

    void violationOverTls_isClosedToo()
    {
        support::Certificates certificates;
        Server server;
        QVERIFY(server.listenSecurely(certificates.server().serverConfiguration()));
        Client client(server.url(QStringLiteral("/echo")));
        client.open();
        QTRY_COMPARE(client.status(), 101);
        client.write(wire::makeFrame({}, "not masked"));
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.closeCode(), 1002);
    }

    void plainHttp_isToldWhatThereIs()
    {
        Server server;
        QVERIFY(server.listen());
        Client client(server.url());
        client.request().fields = { { "Host", "localhost" } };
        client.open();
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.status(), 426);
        QVERIFY2(client.body().contains("/flood?count=N&size=B"), client.body());
    }

    void unknownPath_isRefusedWith404AndTheList()
    {
        Server server;
        QVERIFY(server.listen());
        Client client(server.url(QStringLiteral("/Echo")));
        client.open();
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.status(), 404);
        QVERIFY(client.body().contains("/echo"));
    }

    void nonsenseInTheQuery_isRefusedWith400InWords()
    {
        Server server;
        QVERIFY(server.listen());
        Client client(server.url(QStringLiteral("/flood?count=many")));
        client.open();
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.status(), 400);
        QVERIFY2(client.body().startsWith("count must be a whole number"), client.body());
    }

    void pageOfAnotherOrigin_isRefusedWith403InWords()
    {
        Server server;
        QVERIFY(server.listen());
        Client client(server.url(QStringLiteral("/chat")), { { "Origin", "https://evil.example" } });
        client.open();
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.status(), 403);
        QVERIFY2(client.body().contains("evil.example"), client.body());
        QVERIFY2(client.body().contains("--any-origin"), client.body());
    }

    // RFC 9112 §3.2.2: as a proxy asks; the target's host counts, not that of the Host header.
    void absoluteForm_isTaken()
    {
        Server server;
        QVERIFY(server.listen());
        for (const auto &[origin, status] : { std::pair("127.0.0.1", 101), std::pair("evil.example", 403) }) {
            const QByteArray host = QByteArray(origin) + ':' + QByteArray::number(server.port());
            Client client(server.url(QStringLiteral("/echo")), { { "Origin", "http://" + host } });
            client.request().target = "ws://127.0.0.1:" + QByteArray::number(server.port()) + "/echo?x";
            client.request().fields.first().value = host;
            client.open();
            QTRY_COMPARE(client.status(), status);
        }
    }

    void pageWhoseNameWasMadeToLeadHere_isRefused()
    {
        Server server;
        QVERIFY(server.listen());
        const QByteArray name = "evil.example:" + QByteArray::number(server.port());
        Client client(server.url(QStringLiteral("/chat")), { { "Origin", "http://" + name } });
        client.request().fields.first().value = name;
        client.open();
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.status(), 403);
        QVERIFY2(client.body().contains("rebinding"), client.body());
    }

    void ownOrigin_andAnyIfAsked_arriveOverBothSchemes()
    {
        support::Certificates certificates;
        for (const bool isSecure : { false, true }) {
            Server server;
            QVERIFY(isSecure ? server.listenSecurely(certificates.server().serverConfiguration())
                             : server.listen());
            const QByteArray port = QByteArray::number(server.port());
            Client own(server.url(),
                       { { "Origin", (isSecure ? "https://localhost:" : "http://localhost:") + port } });
            own.open();
            QTRY_COMPARE(own.status(), 101);
            server.takeAnyOrigin();
            Client other(server.url(), { { "Origin", "null" } });
            other.open();
            QTRY_COMPARE(other.status(), 101);
        }
    }

    void garbageInsteadOfARequest_isRefusedWith400_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("one word") << QByteArray("hello\r\n\r\n");
        QTest::newRow("a response") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
        QTest::newRow("field without colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n");
        QTest::newRow("endless") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(70'000, 'x');
    }
    void garbageInsteadOfARequest_isRefusedWith400()
    {
        QFETCH(QByteArray, bytes);
        Server server;
        QVERIFY(server.listen());
        Client client(server.url());
        client.connectTo();
        client.write(bytes);
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.status(), 400);
        QTRY_COMPARE(server.clientCount(), 0);
    }

    void requestInPieces_andMessagesBehindIt_areRead()
    {
        Server server;
        QVERIFY(server.listen());
        Client client(server.url(QStringLiteral("/echo")));
        client.connectTo();
        const QByteArray head = client.request().toBytes();
        QTRY_COMPARE(client.socket().state(), QTcpSocket::ConnectedState);
        for (const char letter : head.chopped(1)) {
            client.write(QByteArray(1, letter));
            client.socket().flush();
        }
        wire::FrameHeader header{ .masked = true, .mask = wire::randomMask() };
        client.write(head.last(1) + wire::makeFrame(header, "in the same packet"));
        QTRY_COMPARE(client.texts(), QList<QByteArray>{ "in the same packet" });
    }

    void subprotocol_isTheFirstOffered_orNone()
    {
        Server server;
        QVERIFY(server.listen());
        Client two(server.url(), { { "Sec-WebSocket-Protocol", "chat.v2, chat.v1" } });
        Client none(server.url());
        two.open();
        none.open();
        QTRY_COMPARE(two.status(), 101);
        QTRY_COMPARE(none.status(), 101);
        QCOMPARE(two.response()->fields.value("Sec-WebSocket-Protocol"), QByteArray("chat.v2"));
        QVERIFY(!none.response()->fields.has("Sec-WebSocket-Protocol"));
    }

    void brokenRule_isAnsweredWithItsCloseCode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray masked("\x80\0\0\0\0", 5);
        QTest::newRow("not masked") << QByteArray("\x81\x01x", 3) << 1002;
        QTest::newRow("RSV1 without extension") << "\xc1" + masked << 1002;
        QTest::newRow("reserved opcode") << "\x83" + masked << 1002;
        QTest::newRow("continuation of nothing") << "\x80" + masked << 1002;
        QTest::newRow("fragmented ping") << "\x09" + masked << 1002;
        QTest::newRow("long form of a short length") << QByteArray("\x81\xfe\0\x01\0\0\0\0x", 9) << 1002;
        QTest::newRow("close of one byte") << QByteArray("\x88\x81\0\0\0\0\x03", 7) << 1002;
        QTest::newRow("close with 1005") << QByteArray("\x88\x82\0\0\0\0\x03\xed", 8) << 1002;
        QTest::newRow("bad UTF-8") << QByteArray("\x81\x82\0\0\0\0\xc3\x28", 8) << 1007;
        QTest::newRow("larger than 256 MiB")
            << QByteArray("\x82\xff\0\0\0\0\x10\0\0\x01\0\0\0\0", 14) << 1009;
    }
    void brokenRule_isAnsweredWithItsCloseCode()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        Server server;
        QVERIFY(server.listen());
        Client client(server.url());
        client.open();
        QTRY_COMPARE(client.status(), 101);
        client.write(bytes + QByteArray(500'000, 'x')); // what follows is not read as frames
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.closeCode(), code);
        QVERIFY(wire::ClosePayload::parse(client.lastClose())->reason.size() > 0);
        QTRY_COMPARE(server.clientCount(), 0);
    }

    void close_isAnsweredInKind_andTcpEnds_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : { 0, 1000, 1001, 1011, 3000, 4999 })
            QTest::addRow("%d", code) << code;
    }
    void close_isAnsweredInKind_andTcpEnds()
    {
        QFETCH(int, code);
        Server server;
        QVERIFY(server.listen());
        Client client(server.url(QStringLiteral("/ticker")));
        client.open();
        QTRY_VERIFY(!client.texts().isEmpty());
        client.sendClose(code ? wire::ClosePayload{ quint16(code), "bye" } : wire::ClosePayload());
        QTRY_VERIFY(client.isEnded());
        QVERIFY(client.hasClose());
        QCOMPARE(client.closeCode().value_or(0), code);
        QCOMPARE(client.messages().back().opcode, Opcode::Close);
        QTRY_COMPARE(server.clientCount(), 0);
    }

    void ping_isAnsweredWithItsPayload()
    {
        Server server;
        QVERIFY(server.listen());
        Client client(server.url());
        client.open();
        client.sendFrame({ .opcode = Opcode::Ping }, "are you there");
        client.sendFrame({ .opcode = Opcode::Pong }, "unasked");
        QTRY_COMPARE(client.payloads(Opcode::Pong), QList<QByteArray>{ "are you there" });
    }

    void serverThatCloses_sends1001ToAll()
    {
        Server server;
        QVERIFY(server.listen());
        Client talking(server.url());
        Client silent(server.url());
        talking.open();
        silent.connectTo(); // never asks
        QTRY_COMPARE(talking.status(), 101);
        QTRY_COMPARE(server.clientCount(), 2);
        server.close();
        QTRY_COMPARE(talking.closeCode(), 1001);
        QTRY_VERIFY(silent.isEnded());
        talking.sendClose({ 1001, {} });
        QTRY_COMPARE(server.clientCount(), 0);
        QCOMPARE(server.port(), quint16(0));
    }

    void serverThatIsGone_leavesNoClientBehind()
    {
        auto server = std::make_unique<Server>();
        QVERIFY(server->listen());
        Client client(server->url(QStringLiteral("/flood?count=1M&size=1k")));
        client.isCounting = true;
        client.open();
        QTRY_VERIFY(client.messageCount > 0);
        server.reset();
        QTRY_VERIFY(client.isEnded());
    }

    void twoHundredClients_areServedAtOnce()
    {
        Server server;
        QVERIFY(server.listen());
        QSignalSpy spy(&server, &Server::clientCountChanged);
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 200; ++i) {
            clients.push_back(std::make_unique<Client>(server.url()));
            clients.back()->open();
            clients.back()->sendText(QByteArray::number(i));
        }
        for (int i = 0; i < 200; ++i)
            QTRY_COMPARE(clients[std::size_t(i)]->texts(), QList<QByteArray>{ QByteArray::number(i) });
        QCOMPARE(server.clientCount(), 200);
        clients.clear();
        QTRY_COMPARE(server.clientCount(), 0);
        QCOMPARE(spy.count(), 400);
    }

    void serverOutOfDescriptors_servesThoseWhoWaitedLater()
    {
        Server server;
        QVERIFY(server.listen());
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<Client>(server.url()));
            clients.back()->open();
        }
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit none = before;
        const int lowestFree = ::dup(0);
        ::close(lowestFree);
        none.rlim_cur = rlim_t(lowestFree);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
        for (const auto &client : clients)
            QTRY_COMPARE(client->socket().state(), QTcpSocket::ConnectedState);
        QCOMPARE(server.clientCount(), 0);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QTRY_COMPARE(server.clientCount(), 5);
        for (const auto &client : clients)
            QTRY_COMPARE(client->status(), 101);
    }

    void clientThatDoesNotRead_isNotBufferedWithoutEnd()
    {
        Server server;
        QVERIFY(server.listen());
        Client client(server.url(QStringLiteral("/echo")));
        client.socket().setReadBufferSize(1024);
        client.socket().blockSignals(true); // so that it never reads
        client.open();
        const QByteArray block(1024 * 1024, 'x');
        for (int i = 0; i < 64; ++i)
            client.sendFrame({ .opcode = Opcode::Binary }, block);
        // What neither side takes stays with the sender: of 64 MiB most must still be here.
        QTest::qWait(0);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(client.socket()), 10'000);
        QVERIFY2(client.socket().bytesToWrite() > 30 * 1024 * 1024,
                 QByteArray::number(client.socket().bytesToWrite()));
    }

private:
    // True if nothing has been taken for 300 ms.
    static bool isSettled(const QTcpSocket &socket)
    {
        const qint64 before = socket.bytesToWrite();
        QTest::qWait(300);
        return socket.bytesToWrite() == before && before < 64 * 1024 * 1024;
    }
};

QTEST_GUILESS_MAIN(TestServer)

} // namespace tst_server

#include "tst_server.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/endpoint.h"
#include "connections/hop.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

namespace tst_hop {

using connections::Endpoint;
using connections::Hop;

namespace {

QByteArray requestTo(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
}

void join(Hop &hop, Endpoint &endpoint)
{
    hop.setCallerPort([&endpoint] { return endpoint.localPort(); });
    QVERIFY(hop.listen());
    endpoint.open(hop.port(), hop.token());
    hop.answer();
}

} // namespace

class TestHop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void messages_reachQWebSocketWhole_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("small") << QByteArray("hello");
        QTest::newRow("gathered or not") << QByteArray(16 * 1024 + 1, 'x');
        QTest::newRow("1 MiB") << QByteArray(1024 * 1024, 'x');
        QTest::newRow("over 16 MiB, as binary") << QByteArray(16 * 1024 * 1024 + 1, 'x');
    }

    void messages_reachQWebSocketWhole()
    {
        QFETCH(QByteArray, payload);
        Hop hop;
        Endpoint endpoint;
        join(hop, endpoint);
        hop.deliver(wire::Opcode::Text, payload);
        hop.deliver(wire::Opcode::Binary, payload);
        hop.flush();
        QTRY_COMPARE(endpoint.messagesReceived(), 2);
        QTRY_COMPARE(hop.waitingBytes(), 0);
    }

    void messagesDeliveredBeforeTheCallerCame_areKept()
    {
        Hop hop;
        Endpoint endpoint;
        hop.setCallerPort([&endpoint] { return endpoint.localPort(); });
        QVERIFY(hop.listen());
        hop.answer();
        for (int i = 0; i < 100; ++i)
            hop.deliver(wire::Opcode::Text, QByteArray(i * 1000, 'x'));
        hop.flush();
        endpoint.open(hop.port(), hop.token());
        QTRY_COMPARE(endpoint.messagesReceived(), 100);
    }

    void whatQWebSocketSends_arrivesAsBinaryToTheByte()
    {
        Hop hop;
        Endpoint endpoint;
        QList<wire::Message> arrived;
        connect(&hop, &Hop::messageArrived, this,
                [&](const wire::Message &message) { arrived.append(message); });
        join(hop, endpoint);
        const QByteArray odd = QByteArray::fromHex("efbbbf00ff80eda080");
        endpoint.send(odd); // before the hop stands
        endpoint.send({});
        endpoint.send(QByteArray(3'000'000, 'y'));
        QTRY_COMPARE(arrived.size(), 3);
        QCOMPARE(arrived[0].payload, odd);
        QCOMPARE(arrived[0].opcode, wire::Opcode::Binary);
        QCOMPARE(arrived[1].payload, QByteArray());
        QCOMPARE(arrived[2].payload.size(), 3'000'000);
        QCOMPARE(arrived[2].frameCount(), 1);
    }

    void ping_isAnsweredByQWebSocket()
    {
        Hop hop;
        Endpoint endpoint;
        QList<wire::Message> arrived;
        connect(&hop, &Hop::messageArrived, this,
                [&](const wire::Message &message) { arrived.append(message); });
        join(hop, endpoint);
        hop.deliver(wire::Opcode::Ping, "payload");
        hop.flush();
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived[0].opcode, wire::Opcode::Pong);
        QCOMPARE(arrived[0].payload, "payload");
    }

    void wrongCallers_areSentAwayAndListeningGoesOn()
    {
        Hop hop;
        Endpoint endpoint;
        hop.setCallerPort([&endpoint] { return endpoint.localPort(); });
        QVERIFY(hop.listen());
        hop.answer();

        QTcpSocket stranger; // knows the token, but is not our QWebSocket
        stranger.connectToHost(QHostAddress::LocalHost, hop.port());
        stranger.write(requestTo('/' + hop.token()));
        QTcpSocket babbler;
        babbler.connectToHost(QHostAddress::LocalHost, hop.port());
        babbler.write("\x16\x03\x01 not HTTP at all \r\n\r\n");
        QTRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(babbler.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(stranger.readAll().isEmpty());

        endpoint.open(hop.port(), hop.token());
        hop.deliver(wire::Opcode::Text, "hello");
        QTRY_COMPARE(endpoint.messagesReceived(), 1);
    }

    void onceTheRightCallerHasCome_nobodyListens()
    {
        Hop hop;
        Endpoint endpoint;
        join(hop, endpoint);
        const quint16 port = hop.port();
        hop.deliver(wire::Opcode::Text, "hello");
        QTRY_COMPARE(endpoint.messagesReceived(), 1);
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void callerThatDoesNotCome_isNotAwaitedForEver()
    {
        Hop hop;
        QCOMPARE(hop.patience(), std::chrono::seconds(5));
        hop.setPatience(std::chrono::milliseconds(1));
        QSignalSpy timedOut(&hop, &Hop::timedOut);
        QVERIFY(hop.listen());
        const quint16 port = hop.port();
        hop.awaitCaller();
        QTRY_COMPARE(timedOut.size(), 1);
        QVERIFY(!hop.isJoined());
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void callerThatStopsInTheMiddleOfItsRequest_isSentAwayInTheEnd()
    {
        Hop hop;
        QTcpSocket caller;
        hop.setCallerPort([&caller] { return caller.localPort(); });
        QVERIFY(hop.listen());
        hop.answer();
        QSignalSpy timedOut(&hop, &Hop::timedOut);
        QSignalSpy joined(&hop, &Hop::joined);
        caller.connectToHost(QHostAddress::LocalHost, hop.port());
        caller.write(requestTo('/' + hop.token()).chopped(2));
        QTRY_COMPARE(caller.state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(caller.bytesToWrite(), 0);
        hop.setPatience(std::chrono::milliseconds(1));
        hop.awaitCaller();
        QTRY_COMPARE(timedOut.size(), 1);
        QTRY_COMPARE(caller.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(joined.isEmpty());
        QVERIFY(caller.readAll().isEmpty());
    }

    void callerThatHasCome_isNotAwaited()
    {
        Hop hop;
        Endpoint endpoint;
        QSignalSpy timedOut(&hop, &Hop::timedOut);
        hop.awaitCaller();
        join(hop, endpoint);
        QTRY_VERIFY(hop.isJoined());
        hop.setPatience(std::chrono::milliseconds(0));
        hop.awaitCaller();
        hop.deliver(wire::Opcode::Text, "hello");
        hop.flush();
        QTRY_COMPARE(endpoint.messagesReceived(), 1);
        QVERIFY(timedOut.isEmpty());
    }

    void tokens_areLongAndNeverTheSame()
    {
        QVERIFY(Hop().token().size() >= 32);
        QVERIFY(Hop().token() != Hop().token());
    }
};

QTEST_GUILESS_MAIN(TestHop)

} // namespace tst_hop

#include "tst_hop.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/outbox.h"
#include "support/certificates.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using connections::Clock;
using connections::Outbox;

namespace {

class SecureServer : public QTcpServer
{
public:
    explicit SecureServer(const QSslConfiguration &configuration)
        : m_configuration(configuration)
    {
        listen(QHostAddress::LocalHost);
    }

    QSslSocket *peer = nullptr; // the latest

protected:
    void incomingConnection(qintptr descriptor) override
    {
        peer = new QSslSocket(this);
        peer->setSslConfiguration(m_configuration);
        peer->setSocketDescriptor(descriptor);
        peer->startServerEncryption();
    }

private:
    const QSslConfiguration m_configuration;
};

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->connectToHost(QHostAddress::LocalHost, m_server->serverPort());
        QTRY_COMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
        QTRY_VERIFY(m_server->hasPendingConnections());
        m_peer = m_server->nextPendingConnection();
        m_left.clear();
    }
    void cleanup()
    {
        m_socket.reset();
        m_server.reset();
    }

    void messages_leaveInOrderWithTheTimeOfTheirLastByte()
    {
        Outbox outbox(*m_socket, m_clock);
        listen(outbox);
        const wire::Timestamp before = m_clock.now();
        outbox.write(message("a"), "first");
        outbox.write(message("b"), "second");
        outbox.flush();
        QTRY_COMPARE(m_left.size(), 2);
        QCOMPARE(m_left[0].payload, "a");
        QVERIFY(m_left[0].time >= before && m_left[1].time >= m_left[0].time);
        QCOMPARE(m_left[1].frame.time, m_left[1].time);
        QTRY_COMPARE(m_peer->bytesAvailable(), 11);
        QCOMPARE(outbox.waitingBytes(), 0);
        QVERIFY(outbox.takeUnsent().empty());
    }

    void messageThatIsNotTakenWhole_hasNotLeft()
    {
        Outbox outbox(*m_socket, m_clock);
        listen(outbox);
        m_peer->setReadBufferSize(1); // so that the kernel's buffers fill up
        outbox.write(message("small"), "x");
        outbox.write(message("large"), QByteArray(64 * 1024 * 1024, 'x'));
        outbox.flush();
        QTRY_COMPARE(m_left.size(), 1);
        QVERIFY(outbox.waitingBytes() > 0);
        m_peer->abort();
        QTRY_COMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
        const std::deque<wire::Message> unsent = outbox.takeUnsent();
        QCOMPARE(unsent.size(), size_t(1));
        QCOMPARE(unsent.front().payload, "large");
    }

    // Encrypted at once, but not taken by the operating system.
    void tls_messageThatIsNotTakenWhole_hasNotLeft()
    {
        support::Certificates certificates;
        SecureServer server(certificates.server().serverConfiguration());
        QSslSocket socket;
        QSslConfiguration configuration = socket.sslConfiguration();
        QVERIFY(configuration.addCaCertificates(certificates.authorityFile()));
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.serverPort());
        QTRY_VERIFY(socket.isEncrypted() && server.peer);
        Outbox outbox(socket, m_clock);
        listen(outbox);
        outbox.write(message("first"), QByteArray(100'000, 'x'));
        outbox.flush();
        QTRY_COMPARE(m_left.size(), 1);
        QTRY_COMPARE(server.peer->bytesAvailable(), 100'000);
        QCOMPARE(outbox.waitingBytes(), 0);

        server.peer->setReadBufferSize(1);
        outbox.write(message("small"), "x");
        outbox.write(message("large"), QByteArray(64 * 1024 * 1024, 'x'));
        outbox.write(message("last"), "x");
        outbox.flush();
        QTRY_COMPARE(m_left.size(), 2);
        QCOMPARE(m_left[1].payload, "small");
        server.peer->abort();
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const std::deque<wire::Message> unsent = outbox.takeUnsent();
        QCOMPARE(unsent.size(), size_t(2));
        QCOMPARE(unsent.front().payload, "large");
    }

    void tls_allThatIsTaken_hasLeft()
    {
        support::Certificates certificates;
        SecureServer server(certificates.server().serverConfiguration());
        QSslSocket socket;
        QSslConfiguration configuration = socket.sslConfiguration();
        QVERIFY(configuration.addCaCertificates(certificates.authorityFile()));
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.serverPort());
        QTRY_VERIFY(socket.isEncrypted() && server.peer);
        Outbox outbox(socket, m_clock);
        listen(outbox);
        qint64 total = 0;
        for (int i = 0; i < 300; ++i) {
            outbox.write(message(QByteArray::number(i)), QByteArray(i * 100, 'x'));
            total += i * 100;
            if (i % 7 == 0)
                outbox.flush();
        }
        QTRY_COMPARE(m_left.size(), 300);
        QCOMPARE(m_left.last().payload, "299");
        QTRY_COMPARE(server.peer->bytesAvailable(), total);
        QVERIFY(outbox.takeUnsent().empty());
    }

    void endedConnection_takesNothing()
    {
        Outbox outbox(*m_socket, m_clock);
        listen(outbox);
        m_peer->abort();
        QTRY_COMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
        outbox.write(message("late"), "x");
        outbox.flush();
        QCOMPARE(outbox.takeUnsent().size(), size_t(1));
        QVERIFY(m_left.isEmpty());
    }

    void pongs_areCountedUntilTheyHaveLeft()
    {
        Outbox outbox(*m_socket, m_clock);
        wire::Message pong = message("p");
        pong.opcode = wire::Opcode::Pong;
        outbox.write(wire::Message(pong), "pong");
        outbox.write(message("data"), "data");
        outbox.write(std::move(pong), "pong");
        QCOMPARE(outbox.waitingPongs(), 2);
        outbox.flush();
        QTRY_COMPARE(outbox.waitingPongs(), 0);
    }

private:
    static wire::Message message(const QByteArray &payload)
    {
        wire::Message message;
        message.payload = payload;
        return message;
    }
    void listen(Outbox &outbox)
    {
        connect(&outbox, &Outbox::left, this, [this](wire::Message &message) { m_left.append(message); });
    }

    const Clock m_clock;
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QTcpSocket> m_socket;
    QTcpSocket *m_peer = nullptr;
    QList<wire::Message> m_left;
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/outbox.h"
#include "support/certificates.h"
#include "support/socketpair.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_outbox {

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

    void beDialledBy(QSslSocket &socket, const support::Certificates &certificates) const
    {
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.addCaCertificates(certificates.authorityFile());
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), serverPort());
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
        m_pair = std::make_unique<support::SocketPair>();
        QVERIFY(m_pair->peer);
        m_left.clear();
    }
    void cleanup() { m_pair.reset(); }

    void messages_leaveInOrderWithTheTimeOfTheirLastByte()
    {
        Outbox outbox(*m_pair->socket, m_clock);
        listen(outbox);
        const wire::Timestamp before = m_clock.now();
        outbox.write(message("a"), "first");
        outbox.write(message("b"), "second");
        outbox.flush();
        QTRY_COMPARE(m_left.size(), 2);
        QCOMPARE(m_left[0].payload, "a");
        QVERIFY(m_left[0].time >= before && m_left[1].time >= m_left[0].time);
        QCOMPARE(m_left[1].frame.time, m_left[1].time);
        QTRY_COMPARE(m_pair->peer->bytesAvailable(), 11);
        QCOMPARE(outbox.waitingBytes(), 0);
        QVERIFY(outbox.takeUnsent().empty());
    }

    void messageThatIsNotTakenWhole_hasNotLeft()
    {
        Outbox outbox(*m_pair->socket, m_clock);
        listen(outbox);
        m_pair->peer->setReadBufferSize(1); // so that the kernel's buffers fill up
        outbox.write(message("small"), "x");
        outbox.write(message("large"), QByteArray(64 * 1024 * 1024, 'x'));
        outbox.flush();
        QTRY_COMPARE(m_left.size(), 1);
        QVERIFY(outbox.waitingBytes() > 0);
#ifdef Q_OS_LINUX
        QVERIFY(outbox.bytesUnderWay() > outbox.waitingBytes());
#endif
        m_pair->peer->abort();
        QTRY_COMPARE(m_pair->socket->state(), QAbstractSocket::UnconnectedState);
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
        server.beDialledBy(socket, certificates);
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
        server.beDialledBy(socket, certificates);
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
        Outbox outbox(*m_pair->socket, m_clock);
        listen(outbox);
        m_pair->peer->abort();
        QTRY_COMPARE(m_pair->socket->state(), QAbstractSocket::UnconnectedState);
        outbox.write(message("late"), "x");
        outbox.flush();
        QCOMPARE(outbox.takeUnsent().size(), size_t(1));
        QVERIFY(m_left.isEmpty());
    }

    void pongs_areCountedUntilTheyHaveLeft()
    {
        Outbox outbox(*m_pair->socket, m_clock);
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
    std::unique_ptr<support::SocketPair> m_pair;
    QList<wire::Message> m_left;
};

QTEST_GUILESS_MAIN(TestOutbox)

} // namespace tst_outbox

#include "tst_outbox.moc"

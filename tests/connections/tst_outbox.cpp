// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/outbox.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using connections::Clock;
using connections::Outbox;

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

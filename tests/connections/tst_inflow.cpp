// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/inflow.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/ioctl.h>
#include <sys/socket.h>

using connections::Clock;
using connections::Inflow;

class TestInflow : public QObject
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
        QTRY_VERIFY(m_socket->state() == QAbstractSocket::ConnectedState
                    && m_server->hasPendingConnections());
        m_peer = m_server->nextPendingConnection();
    }
    void cleanup()
    {
        m_socket.reset();
        m_server.reset();
    }

    void whatCameBefore_isReadFirst()
    {
        Inflow inflow(*m_socket, m_clock);
        inflow.begin("before");
        send("behind");
        QTRY_COMPARE(m_socket->bytesAvailable(), 6);
        QVERIFY(inflow.fetch());
        QCOMPARE(inflow.bytes(), QByteArrayView("before"));
        inflow.bytes() = inflow.bytes().sliced(4);
        QVERIFY(inflow.fetch()); // there is a rest
        QCOMPARE(inflow.bytes(), QByteArrayView("re"));
        inflow.bytes() = {};
        QVERIFY(!inflow.isDry());
        QVERIFY(inflow.fetch());
        QCOMPARE(inflow.bytes(), QByteArrayView("behind"));
        QVERIFY(inflow.time() <= m_clock.now());
        inflow.bytes() = {};
        QVERIFY(inflow.isDry());
        QVERIFY(!inflow.fetch());
    }

    void whatIsNotFetched_staysInTheKernel()
    {
        Inflow inflow(*m_socket, m_clock);
        m_peer->write(QByteArray(64 * 1024 * 1024, 'x'));
        QTRY_COMPARE(m_socket->bytesAvailable(), 1024 * 1024);
        QVERIFY(m_peer->bytesToWrite() > 0);
        QVERIFY(inflow.fetch());
        QVERIFY(inflow.bytes().size() <= 256 * 1024);
    }

    void brokenByAWrite_keepsWhatHadCome_data()
    {
        QTest::addColumn<int>("size"); // of what has come; Qt reads 1 MiB of it by itself
        QTest::newRow("little") << 10;
        QTest::newRow("more than the socket takes") << 1'200'000;
    }
    void brokenByAWrite_keepsWhatHadCome()
    {
        QFETCH(int, size);
        Inflow inflow(*m_socket, m_clock);
        QSignalSpy gone(m_socket.get(), &QTcpSocket::disconnected);
        send(QByteArray(size, 'x'));
        if (size > 10)
            QTRY_COMPARE(m_socket->bytesAvailable() + waitingInTheKernel(), size);
        reset();
        m_socket->write("too late");
        m_socket->flush();
        QTRY_COMPARE(gone.size(), 1);
        QByteArray all;
        while (inflow.fetch()) {
            all += inflow.bytes();
            inflow.bytes() = {};
        }
        QCOMPARE(all, QByteArray(size, 'x'));
        QVERIFY(inflow.isDry());
    }

private:
    void send(const QByteArray &bytes)
    {
        m_peer->write(bytes);
        while (m_peer->bytesToWrite() > 0)
            QVERIFY(m_peer->flush());
    }
    qint64 waitingInTheKernel() const
    {
        int bytes = 0;
        ioctl(int(m_socket->socketDescriptor()), FIONREAD, &bytes);
        return bytes;
    }
    void reset()
    {
        const linger atOnce{ 1, 0 };
        setsockopt(int(m_peer->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        m_peer->abort();
    }

    const Clock m_clock;
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QTcpSocket> m_socket;
    QTcpSocket *m_peer = nullptr;
};

QTEST_GUILESS_MAIN(TestInflow)
#include "tst_inflow.moc"

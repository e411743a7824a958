// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/inflow.h"
#include "support/socketpair.h"

#include <QSignalSpy>
#include <QTest>

#include <sys/ioctl.h>
#include <sys/socket.h>

namespace tst_inflow {

using connections::Clock;
using connections::Inflow;

class TestInflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_pair = std::make_unique<support::SocketPair>();
        QVERIFY(m_pair->peer);
    }
    void cleanup() { m_pair.reset(); }

    void whatCameBefore_isReadFirst()
    {
        Inflow inflow(*m_pair->socket, m_clock);
        inflow.begin("before");
        send("behind");
        QTRY_COMPARE(m_pair->socket->bytesAvailable(), 6);
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
        Inflow inflow(*m_pair->socket, m_clock);
        m_pair->peer->write(QByteArray(64 * 1024 * 1024, 'x'));
        QTRY_COMPARE(m_pair->socket->bytesAvailable(), 1024 * 1024);
        QVERIFY(m_pair->peer->bytesToWrite() > 0);
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
        Inflow inflow(*m_pair->socket, m_clock);
        QSignalSpy gone(m_pair->socket.get(), &QTcpSocket::disconnected);
        send(QByteArray(size, 'x'));
        if (size > 10)
            QTRY_COMPARE(m_pair->socket->bytesAvailable() + waitingInTheKernel(), size);
        reset();
        m_pair->socket->write("too late");
        m_pair->socket->flush();
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
        m_pair->peer->write(bytes);
        while (m_pair->peer->bytesToWrite() > 0)
            QVERIFY(m_pair->peer->flush());
    }
    qint64 waitingInTheKernel() const
    {
        int bytes = 0;
        ioctl(int(m_pair->socket->socketDescriptor()), FIONREAD, &bytes);
        return bytes;
    }
    void reset()
    {
        const linger atOnce{ 1, 0 };
        setsockopt(int(m_pair->peer->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        m_pair->peer->abort();
    }

    const Clock m_clock;
    std::unique_ptr<support::SocketPair> m_pair;
};

QTEST_GUILESS_MAIN(TestInflow)

} // namespace tst_inflow

#include "tst_inflow.moc"

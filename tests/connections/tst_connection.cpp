// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/connection.h"
#include "connections/transcript.h"
#include "support/scriptedpeer.h"

#include <QTcpSocket>
#include <QTest>

namespace tst_connection {

using connections::Connection;
using support::Script;
using support::ScriptedPeer;

namespace {

const connections::Clock theClock;

requests::Request to(const ScriptedPeer &peer)
{
    requests::Request request;
    request.url = peer.url();
    return request;
}

Script untilClose()
{
    return Script().accept().readFrame(8).send(support::closeFrame(1000)).close();
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void openedTwice_closesTheFirstAttemptBeforeTheSecond()
    {
        ScriptedPeer peer(untilClose());
        Transcript transcript;
        Connection connection(transcript, theClock);
        connection.open(to(peer));
        QTRY_VERIFY(transcript.lines.contains(QLatin1String("connected 101")));
        connection.open(to(peer));
        QTRY_COMPARE(transcript.lines.count(QLatin1String("connected 101")), 2);
        const qsizetype closed = transcript.lines.indexOf(QLatin1String("closed client clean 1000"));
        QVERIFY(closed > 0 && closed < transcript.lines.lastIndexOf(QLatin1String("connecting")));
        QCOMPARE(peer.connectionCount(), 2);
    }

    void openedTwiceWhileConnecting_cancelsTheFirst()
    {
        ScriptedPeer peer(untilClose());
        Transcript transcript;
        Connection connection(transcript, theClock);
        connection.open(to(peer));
        connection.open(to(peer));
        QTRY_VERIFY(transcript.lines.contains(QLatin1String("connected 101")));
        QCOMPARE(transcript.lines.mid(0, 3),
                 (QStringList{ QStringLiteral("connecting"), QStringLiteral("closed client unclean 1006"),
                               QStringLiteral("connecting") }));
    }

    void closedWhileAnotherAttemptWaits_staysClosed()
    {
        ScriptedPeer peer(untilClose());
        Transcript transcript;
        Connection connection(transcript, theClock);
        connection.open(to(peer));
        QTRY_VERIFY(transcript.lines.contains(QLatin1String("connected 101")));
        connection.open(to(peer));
        connection.close({ 1000, {} });
        QTRY_VERIFY(transcript.hasEnded());
        QCoreApplication::processEvents();
        QCOMPARE(transcript.lines.count(QLatin1String("connecting")), 1);
    }

    void sendWithoutAConnection_isRefused()
    {
        Transcript transcript;
        Connection connection(transcript, theClock);
        QVERIFY(!connection.send(wire::Opcode::Text, "x"));
        connection.close({ 1000, {} });
        connection.drop({});
        connection.resumeReading();
        QVERIFY(transcript.lines.isEmpty());
    }

    void failedAttempt_canBeFollowedByAnother()
    {
        ScriptedPeer peer(Script().readHead().send("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n").close());
        Transcript transcript;
        Connection connection(transcript, theClock);
        connection.open(to(peer));
        QTRY_VERIFY(transcript.hasEnded());
        peer.setScript(untilClose());
        connection.open(to(peer));
        QTRY_COMPARE(transcript.lines.last(), QStringLiteral("connected 101"));
    }

    void drop_endsTcpWithoutAClose()
    {
        ScriptedPeer peer(Script().accept());
        Transcript transcript;
        Connection connection(transcript, theClock);
        connection.open(to(peer));
        QTRY_VERIFY(transcript.lines.contains(QLatin1String("connected 101")));
        connection.drop(QStringLiteral("dropped"));
        QCOMPARE(transcript.lines.last(), QStringLiteral("closed client unclean 1006"));
        QTRY_VERIFY(peer.isDisconnected());
        QVERIFY(peer.frames().isEmpty());
    }

    void attemptsAtHighFrequency_leaveNothingBehind()
    {
        ScriptedPeer peer(untilClose());
        Transcript transcript;
        {
            Connection connection(transcript, theClock);
            for (int i = 0; i < 50; ++i) {
                connection.open(to(peer));
                for (int k = 0; k < i % 7; ++k)
                    QCoreApplication::processEvents();
            }
            QTRY_COMPARE(transcript.lines.last(), QStringLiteral("connected 101"));
        }
        for (int i = 0; i < peer.connectionCount(); ++i)
            QTRY_VERIFY(peer.isDisconnected(i));
    }
};

QTEST_GUILESS_MAIN(TestConnection)

} // namespace tst_connection

#include "tst_connection.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordedcapture.h"
#include "models/recordedconnections.h"

#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_recordedconnections {

using namespace models;
using captures::ConnectionId;

class TestRecordedConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void read_listsThenCounts()
    {
        captures::Batch records = RecordedCapture::alternating(11);
        captures::ConnectionRecord connection;
        connection.id = ConnectionId(1);
        records.emplace_back(connection);
        const RecordedCapture capture(std::move(records));
        RecordedConnections connections;
        QList<captures::ConnectionRecord> listed;
        QList<RecordedConnections::Sum> counted;
        connect(&connections, &RecordedConnections::listed, this, [&](const auto &found) { listed = found; });
        connect(&connections, &RecordedConnections::counted, this, [&](const auto &sums) {
            QCOMPARE(listed.size(), 1);
            counted = sums;
        });
        connections.read(capture.path());
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted[0].connection, ConnectionId(1));
        QCOMPARE(counted[0].in.messages, 6);
        QCOMPARE(counted[0].out.messages, 0);
    }

    // As it reads while it lives.
    void read_tellsHowAConnectionEnded()
    {
        captures::Batch records = RecordedCapture::alternating(3);
        captures::ConnectionRecord connection;
        connection.id = ConnectionId(1);
        connection.status = 101;
        records.emplace_back(connection);
        for (const auto &[name, detail] :
             { std::pair(QByteArray("violation"), QByteArray("{\"rule\":\"r\",\"section\":\"s\"}")),
               std::pair(QByteArray("closed"),
                         QByteArray("{\"by\":\"client\",\"clean\":false,\"code\":1002}")) })
            records.emplace_back(captures::EventRecord{ connection.id, samples::at(), name, detail });
        const RecordedCapture capture(std::move(records));
        RecordedConnections connections;
        QList<RecordedConnections::Sum> counted;
        connect(&connections, &RecordedConnections::counted, this, [&](const auto &sums) { counted = sums; });
        connections.read(capture.path());
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted[0].outcome.summary(), QStringLiteral("protocol violation: r (s)"));
        QVERIFY(counted[0].outcome.hasFailed());
    }

    void read_noCapture_listsNothing()
    {
        RecordedConnections connections;
        QSignalSpy listed(&connections, &RecordedConnections::listed);
        connections.read(QStringLiteral("/nowhere/at-all.wscap"));
        QTRY_COMPARE(listed.size(), 1);
    }

    void cancel_staysSilent()
    {
        const RecordedCapture capture(RecordedCapture::alternating(2));
        RecordedConnections connections;
        QSignalSpy listed(&connections, &RecordedConnections::listed);
        connections.read(capture.path());
        connections.cancel();
        QTest::qWait(50); // nothing may come
        QCOMPARE(listed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordedConnections)

} // namespace tst_recordedconnections

#include "tst_recordedconnections.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionrows.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_connectionrows {

using namespace models;
using captures::ConnectionId;

class TestConnectionRows : public QObject
{
    Q_OBJECT

    static ConnectionRow connection(int id)
    {
        sessions::ConnectionStatus status;
        status.id = ConnectionId(id);
        return ConnectionRow::ofConnection(status);
    }

    static ConnectionRow recent(const QString &url)
    {
        requests::Request request;
        request.url = url;
        return ConnectionRow::ofRecent(request);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleared_keepsTheWholeCapture()
    {
        ConnectionRows rows;
        rows.append(connection(1));
        rows.clear();
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows[0].subject == Subject());
        QCOMPARE(rows.rowOf(ConnectionId(1)), -1);
    }

    void connections_standAboveEarlierRuns()
    {
        ConnectionRows rows;
        QCOMPARE(rows.firstRecent(), 1);
        rows.append(recent(QStringLiteral("ws://a.test/")));
        rows.append(recent(QStringLiteral("ws://b.test/")));
        rows.restore(connection(1));
        rows.restore(connection(2));
        QCOMPARE(rows.rowOf(ConnectionId(1)), 1);
        QCOMPARE(rows.rowOf(ConnectionId(2)), 2);
        QCOMPARE(rows.rowOf(recent(QStringLiteral("ws://b.test/")).subject), 4);
        rows.setRecent({});
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.firstRecent(), 3);
    }

    void sumUp_addsTrafficOfAll_anew()
    {
        ConnectionRows rows;
        rows.append(connection(1));
        rows.append(connection(2));
        rows.setTraffic(1, { 1, 10, 0.5, 5 }, { 2, 20 });
        rows.setTraffic(2, { 3, 30, 1.5, 15 }, { 4, 40 });
        rows.sumUp();
        rows.sumUp();
        const sessions::ConnectionStatus &whole = rows[0].status;
        QCOMPARE(whole.in.messages, 4);
        QCOMPARE(whole.in.bytes, 40);
        QCOMPARE(whole.in.messagesPerSecond, 2.0);
        QCOMPARE(whole.in.bytesPerSecond, 20.0);
        QCOMPARE(whole.out.messages, 6);
        QCOMPARE(whole.out.bytes, 60);
    }

    void removed_stillCounts_butHasNoRate()
    {
        ConnectionRows rows;
        rows.append(connection(1));
        rows.append(connection(2));
        rows.setTraffic(1, { 1, 10, 0.5, 5 }, { 2, 20 });
        rows.setTraffic(2, { 3, 30, 1.5, 15 }, { 4, 40 });
        rows.removeAt(2);
        rows.sumUp();
        const sessions::ConnectionStatus &whole = rows[0].status;
        QCOMPARE(whole.in.messages, 4);
        QCOMPARE(whole.out.bytes, 60);
        QCOMPARE(whole.in.messagesPerSecond, 0.5);
        QCOMPARE(whole.in.bytesPerSecond, 5.0);
        rows.clear();
        rows.sumUp();
        QCOMPARE(rows[0].status.in.messages, 3);
    }

    // A refused message has the size that its header tells.
    void sumUp_ofBoundlessTraffic_isTheMost()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        ConnectionRows rows;
        for (const int id : { 1, 2 }) {
            rows.append(connection(id));
            rows.setTraffic(id, { 1, most, 0, 0 }, {});
        }
        rows.sumUp();
        QCOMPARE(rows[0].status.in.bytes, most);
    }
};

QTEST_GUILESS_MAIN(TestConnectionRows)

} // namespace tst_connectionrows

#include "tst_connectionrows.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisons/mergedlog.h"
#include "models/recordedcapture.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

namespace tst_mergedlog {

using namespace comparisons;
using captures::ConnectionId;
using captures::RecordId;

namespace {

// `count` messages of connections 1 … 5 in bursts of random length; tells whose each is.
captures::Batch randomRecords(int count, quint32 seed, QList<ConnectionId> &owners)
{
    std::mt19937 random(seed);
    captures::Batch records;
    int left = 0;
    int connection = 1;
    for (int i = 0; i < count; ++i, --left) {
        if (left <= 0) {
            left = random() % 10 == 0 ? int(random() % 1500) : int(random() % 4);
            connection = 1 + int(random() % 5);
        }
        records.emplace_back(samples::message(QByteArray::number(i), connection));
        owners.append(ConnectionId(connection));
    }
    return records;
}

// The ids of `connections` among the records up to `upTo`, the plain way.
QList<RecordId> idsOf(const QList<ConnectionId> &connections, const QList<ConnectionId> &owners,
                      RecordId upTo)
{
    QList<RecordId> ids;
    for (RecordId id = 1; id <= upTo; ++id)
        if (connections.contains(owners[id - 1]))
            ids.append(id);
    return ids;
}

} // namespace

class TestMergedLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void randomCaptures_mergeAsByHand_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomCaptures_mergeAsByHand()
    {
        QFETCH(quint32, seed);
        constexpr int records = 6000;
        QList<ConnectionId> owners;
        const RecordedCapture capture(randomRecords(records, seed, owners));
        std::mt19937 random(seed);
        const QList<QList<ConnectionId>> choices{ { ConnectionId(2) },
                                                  { ConnectionId(4), ConnectionId(1) },
                                                  { ConnectionId(1), ConnectionId(2), ConnectionId(3),
                                                    ConnectionId(5) },
                                                  { ConnectionId(3), ConnectionId(9) } };
        for (const QList<ConnectionId> &chosen : choices) {
            const MergedLog log(capture.reader(), chosen);
            for (int round = 0; round < 20; ++round) {
                const RecordId upTo = round == 0 ? records : RecordId(random() % (records + 1));
                const QList<RecordId> ids = idsOf(chosen, owners, upTo);
                QCOMPARE(log.count(upTo), ids.size());
                const qint64 place = ids.isEmpty() ? 0 : qint64(random() % quint32(ids.size()));
                const QList<captures::Row> rows = log.rows(place, 300, upTo);
                QCOMPARE(rows.size(), std::min<qint64>(300, ids.size() - place));
                for (qsizetype i = 0; i < rows.size(); ++i)
                    QCOMPARE(rows[i].id, ids[place + i]);
                if (!rows.isEmpty())
                    QCOMPARE(log.placeOf(ids[place]), place);
                QCOMPARE(log.idAt(ids.size(), upTo), 0);
            }
        }
    }

    void neighbour_isTheNextOfTheSameConnection()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1200));
        const MergedLog log(capture.reader(), { ConnectionId(1), ConnectionId(2) });
        QCOMPARE(log.neighbour(ConnectionId(1), 601, true, 1200), 603);
        QCOMPARE(log.neighbour(ConnectionId(1), 602, true, 1200), 603);
        QCOMPARE(log.neighbour(ConnectionId(2), 601, false, 1200), 600);
        QCOMPARE(log.neighbour(ConnectionId(1), 1, false, 1200), 0);
        QCOMPARE(log.neighbour(ConnectionId(1), 1199, true, 1200), 0);
        QCOMPARE(log.neighbour(ConnectionId(1), 601, true, 602), 0);
    }

    void placeOf_anotherConnectionsRecord_isNone()
    {
        const RecordedCapture capture(RecordedCapture::alternating(10));
        const MergedLog log(capture.reader(), { ConnectionId(2) });
        QVERIFY(!log.placeOf(1));
        QVERIFY(!log.placeOf(11));
        QCOMPARE(log.placeOf(4), 1);
    }

    void emptyCapture_hasNoRows()
    {
        const RecordedCapture capture({});
        const MergedLog log(capture.reader(), { ConnectionId(1) });
        QCOMPARE(log.count(0), 0);
        QVERIFY(log.rows(0, 10, 0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMergedLog)

} // namespace tst_mergedlog

#include "tst_mergedlog.moc"

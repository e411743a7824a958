// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readerthread.h"
#include "models/recordedcapture.h"
#include "models/rowcache.h"

#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_rowcache {

using models::ReaderThread;
using models::RowCache;

// A cache over the first `count` records of a capture, or over every `step`th of them.
struct Rows
{
    explicit Rows(int records, int step = 1)
        : capture(RecordedCapture::alternating(records))
        , count(records / step)
        , cache(reader, [this, step](qint64 place, qsizetype limit) {
            QList<captures::RecordId> ids;
            for (; place < count && ids.size() < limit; ++place)
                ids.append(place * step + 1);
            return ids;
        })
    {
        reader.open(capture.path());
    }

    // The id at `place` once it is there; 0 if it does not come.
    qint64 await(qint64 place)
    {
        return QTest::qWaitFor([&] { return cache.at(place) != nullptr; }, 2000) ? cache.at(place)->id : 0;
    }

    const RecordedCapture capture;
    qint64 count;
    ReaderThread reader;
    RowCache cache;
};

class TestRowCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void at_anyPlace_comesLater_data()
    {
        QTest::addColumn<int>("place");
        for (const int place : { 0, 1, 255, 256, 257, 511, 512, 2999 })
            QTest::addRow("%d", place) << place;
    }
    void at_anyPlace_comesLater()
    {
        QFETCH(int, place);
        Rows rows(3000);
        QSignalSpy arrived(&rows.cache, &RowCache::arrived);
        QVERIFY(!rows.cache.at(place));
        QCOMPARE(rows.await(place), place + 1);
        QCOMPARE(arrived.size(), 1);
        QVERIFY(arrived[0][0].toLongLong() <= place && place < arrived[0][1].toLongLong());
    }

    void at_ofAnOrderWithGaps_isTheRightRow()
    {
        Rows rows(3000, 7);
        QCOMPARE(rows.await(300), 2101);
        QCOMPARE(rows.await(0), 1);
    }

    void at_outsideTheOrder_isNothing()
    {
        Rows rows(10);
        QVERIFY(!rows.cache.at(-1));
        QCOMPARE(rows.await(9), 10);
        QVERIFY(!rows.cache.at(10));
    }

    void at_inMoreBlocksThanAreKept_staysRight()
    {
        Rows rows(5000);
        for (int round = 0; round < 2; ++round)
            for (int place = 0; place < 5000; place += 500)
                QCOMPARE(rows.await(place), place + 1);
    }

    void wishesOfRowsScrolledAway_areDropped()
    {
        Rows rows(20'000);
        QSignalSpy arrived(&rows.cache, &RowCache::arrived);
        for (int place = 0; place < 20'000; place += 256)
            rows.cache.at(place);
        QCOMPARE(rows.await(19'968), 19'969);
        QTest::qWait(50);
        QVERIFY(arrived.size() <= 1 + int(RowCache::maxWishes));
    }

    void order_thatGrew_keepsTheRowsThereAre()
    {
        Rows rows(1000);
        rows.count = 10;
        QCOMPARE(rows.await(9), 10);
        rows.count = 1000;
        QVERIFY(!rows.cache.at(10));
        QVERIFY(rows.cache.at(9));
        QCOMPARE(rows.await(10), 11);
        QCOMPARE(rows.await(255), 256);
    }

    void prepare_readsAheadOfBeingAsked()
    {
        Rows rows(3000);
        QSignalSpy prepared(&rows.cache, &RowCache::prepared);
        rows.cache.prepare(2000);
        QTRY_COMPARE(prepared.size(), 1);
        for (qint64 place = 2000 - RowCache::preparedRows; place < 2000; ++place)
            QCOMPARE(rows.cache.at(place)->id, place + 1);
        rows.cache.prepare(2000);
        QCOMPARE(prepared.size(), 2);
    }

    void prepare_doesNotPushOutWhatIsLookedAt()
    {
        Rows rows(20'000);
        QCOMPARE(rows.await(5), 6);
        QSignalSpy prepared(&rows.cache, &RowCache::prepared);
        for (int end = 1000; end <= 20'000; end += 500) {
            rows.cache.prepare(end);
            QTRY_VERIFY(!prepared.isEmpty());
            prepared.clear();
        }
        QVERIFY(rows.cache.at(5));
    }

    void clear_forgets()
    {
        Rows rows(100);
        QCOMPARE(rows.await(5), 6);
        rows.cache.clear();
        QVERIFY(!rows.cache.at(5));
        rows.cache.clear();
        QSignalSpy arrived(&rows.cache, &RowCache::arrived);
        QTest::qWait(20);
        QCOMPARE(arrived.size(), 0);
        QCOMPARE(rows.await(5), 6);
    }

    void missingFile_saysPreparedAllTheSame()
    {
        Rows rows(10);
        rows.reader.open(QStringLiteral("/nowhere/at/all.wscap"));
        QSignalSpy prepared(&rows.cache, &RowCache::prepared);
        rows.cache.prepare(10);
        QTRY_COMPARE(prepared.size(), 1);
        QVERIFY(!rows.cache.at(5));
    }
};

QTEST_GUILESS_MAIN(TestRowCache)

} // namespace tst_rowcache

#include "tst_rowcache.moc"

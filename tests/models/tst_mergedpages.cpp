// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mergedpages.h"
#include "models/recordedcapture.h"

#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_mergedpages {

using namespace models;
using captures::ConnectionId;

static const QList<ConnectionId> both{ ConnectionId(1), ConnectionId(2) };

class TestMergedPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void show_countsAndBringsTheNewestRows()
    {
        const RecordedCapture capture(RecordedCapture::alternating(3000));
        MergedPages pages;
        QSignalSpy grew(&pages, &MergedPages::grew);
        pages.show(capture.path(), both, 2000);
        QCOMPARE(pages.count(), 0);
        QTRY_COMPARE(grew.size(), 1);
        QCOMPARE(pages.count(), 2000);
        for (qint64 place = 1850; place < 2000; ++place) {
            QVERIFY(pages.known(place));
            QCOMPARE(pages.known(place)->id, place + 1);
        }
        QVERIFY(!pages.known(2000));
        QVERIFY(!pages.known(0));
    }

    void at_readsWhatIsAskedFor()
    {
        const RecordedCapture capture(RecordedCapture::alternating(3000));
        MergedPages pages;
        pages.show(capture.path(), both, 3000);
        QTRY_COMPARE(pages.count(), 3000);
        QSignalSpy arrived(&pages, &MergedPages::arrived);
        QVERIFY(!pages.at(700));
        QVERIFY(!pages.at(-1));
        QVERIFY(!pages.at(3000));
        QTRY_VERIFY(pages.at(700));
        QCOMPARE(pages.at(700)->preview, QByteArray("700"));
        QCOMPARE(arrived.last()[0].toLongLong(), 512);
        QCOMPARE(arrived.last()[1].toLongLong(), 767);
        QCOMPARE(pages.knownPlaceOf(701), 700);
        QVERIFY(!pages.knownPlaceOf(1));
    }

    void growTo_readsThePageThatWasShort()
    {
        const RecordedCapture capture(RecordedCapture::alternating(300));
        MergedPages pages;
        pages.show(capture.path(), { ConnectionId(2) }, 20);
        QTRY_COMPARE(pages.count(), 10);
        QVERIFY(pages.known(9));
        QVERIFY(!pages.known(10));
        pages.growTo(30);
        pages.growTo(25);
        QTRY_COMPARE(pages.count(), 15);
        QVERIFY(pages.known(14));
        QCOMPARE(pages.known(14)->id, 30);
    }

    void find_tellsThePlace()
    {
        const RecordedCapture capture(RecordedCapture::alternating(3000));
        MergedPages pages;
        pages.show(capture.path(), { ConnectionId(2) }, 3000);
        QSignalSpy found(&pages, &MergedPages::found);
        pages.find(1000);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.last()[0].toLongLong(), 499);
        pages.find(1001); // of another connection
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.last()[0].toLongLong(), -1);
        pages.findNeighbour(ConnectionId(2), 1001, true);
        QTRY_COMPARE(found.size(), 3);
        QCOMPARE(found.last()[0].toLongLong(), 500);
        pages.findNeighbour(ConnectionId(2), 2, false);
        QTRY_COMPARE(found.size(), 4);
        QCOMPARE(found.last()[0].toLongLong(), -1);
    }

    void manyPages_areNotKept()
    {
        constexpr int records = 256 * 40;
        const RecordedCapture capture(RecordedCapture::alternating(records));
        MergedPages pages;
        pages.show(capture.path(), both, records);
        QTRY_COMPARE(pages.count(), records);
        for (qint64 place = 0; place < records; place += MergedPages::pageSize)
            QTRY_VERIFY(pages.at(place));
        int kept = 0;
        for (qint64 place = 0; place < records; place += MergedPages::pageSize)
            kept += int(pages.known(place) != nullptr);
        QCOMPARE(kept, int(MergedPages::maxPages));
    }

    void missingFile_staysEmpty()
    {
        MergedPages pages;
        QSignalSpy grew(&pages, &MergedPages::grew);
        pages.show(QStringLiteral("/nowhere/at-all.wscap"), both, 10);
        QTest::qWait(50); // nothing may come
        QCOMPARE(pages.count(), 0);
        QCOMPARE(grew.size(), 0);
        pages.show({}, {}, 0);
        QVERIFY(!pages.at(0));
    }
};

QTEST_GUILESS_MAIN(TestMergedPages)

} // namespace tst_mergedpages

#include "tst_mergedpages.moc"

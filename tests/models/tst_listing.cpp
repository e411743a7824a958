// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listing.h"
#include "models/readerthread.h"
#include "models/recordedcapture.h"

#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_listing {

using namespace models;
using captures::ConnectionId;
using captures::Filter;

struct Listed
{
    explicit Listed(int records)
        : capture(RecordedCapture::alternating(records))
    {
        reader.open(capture.path());
    }

    const RecordedCapture capture;
    ReaderThread reader;
    Listing listing{ reader };
};

class TestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wholeCapture_isKnownAtOnce()
    {
        Listed listed(10);
        listed.listing.start({}, 8);
        QCOMPARE(listed.listing.size(), 8);
        QVERIFY(listed.listing.isComplete());
        QCOMPARE(listed.listing.at(7), 8);
        QCOMPARE(listed.listing.at(8), 0);
        listed.listing.start({ {}, {}, 3 }, 8);
        QCOMPARE(listed.listing.size(), 5);
        QCOMPARE(listed.listing.at(0), 4);
        QCOMPARE(listed.listing.placeOf(3), -1);
        QCOMPARE(listed.listing.placeOf(4), 0);
        QCOMPARE(listed.listing.countUpTo(100), 5);
        QVERIFY(listed.listing.hasSkipped());
        listed.listing.growTo(10);
        QCOMPARE(listed.listing.mid(5, 9), QList<captures::RecordId>({ 9, 10 }));
    }

    void connection_isReadFromItsBlocks()
    {
        Listed listed(200'000);
        QSignalSpy changed(&listed.listing, &Listing::changed);
        listed.listing.start({ ConnectionId(2), {}, 0 }, 150'001);
        QCOMPARE(listed.listing.size(), 0);
        QTRY_VERIFY(listed.listing.isComplete());
        QCOMPARE(listed.listing.size(), 75'000);
        QCOMPARE(listed.listing.at(74'999), 150'000);
        QVERIFY(!listed.listing.hasSkipped());
        listed.listing.growTo(200'000);
        QVERIFY(!listed.listing.isComplete());
        QTRY_VERIFY(listed.listing.isComplete());
        QCOMPARE(listed.listing.size(), 100'000);
        QCOMPARE(listed.listing.placeOf(200'000), 99'999);
        QVERIFY(changed.size() >= 3);
    }

    void connection_afterARecord_leavesOutWhatWasBefore()
    {
        Listed listed(100);
        listed.listing.start({ ConnectionId(1), {}, 50 }, 100);
        QTRY_VERIFY(listed.listing.isComplete());
        QCOMPARE(listed.listing.size(), 25);
        QCOMPARE(listed.listing.at(0), 51);
        QVERIFY(listed.listing.hasSkipped());
        Filter filter;
        filter.connection = ConnectionId(2);
        listed.listing.start({ {}, filter, 98 }, 100);
        QTRY_VERIFY(listed.listing.isComplete());
        QCOMPARE(listed.listing.size(), 1);
        listed.listing.start({ ConnectionId(7), {}, 50 }, 100);
        QTRY_VERIFY(listed.listing.isComplete());
        QCOMPARE(listed.listing.size(), 0);
        QVERIFY(!listed.listing.hasSkipped());
    }

    void filter_findsWhatPasses_asTheCaptureGrows()
    {
        Listed listed(100'000);
        Filter filter;
        filter.search.text = QStringLiteral("99");
        listed.listing.start({ {}, filter, 0 }, 1000);
        QTRY_VERIFY(listed.listing.isComplete());
        QCOMPARE(listed.listing.size(), 19);
        QCOMPARE(listed.listing.lookedAt(), 1000);
        QCOMPARE(listed.listing.at(0), 100);
        listed.listing.growTo(100'000);
        QTRY_VERIFY(listed.listing.isComplete());
        QCOMPARE(listed.listing.lookedAt(), 100'000);
        QCOMPARE(listed.listing.placeOf(99'100), listed.listing.countUpTo(99'100) - 1);
        listed.listing.start({ ConnectionId(2), filter, 0 }, 1000);
        QTRY_VERIFY(listed.listing.isComplete());
        QCOMPARE(listed.listing.lookedAt(), 500);
        QCOMPARE(listed.listing.size(), 14);
    }

    void startAgain_dropsWhatWasUnderWay()
    {
        Listed listed(100'000);
        Filter filter;
        for (int i = 0; i < 20; ++i) {
            filter.search.text = QString::number(i);
            listed.listing.start({ {}, filter, 0 }, 100'000);
            QCOMPARE(listed.listing.size(), 0);
            QCoreApplication::processEvents();
            listed.listing.start({ ConnectionId(1), {}, 0 }, 100'000);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(listed.listing.isComplete());
        QCOMPARE(listed.listing.size(), 50'000);
        listed.listing.stop();
        QCOMPARE(listed.listing.size(), 0);
        QVERIFY(listed.listing.isComplete());
    }

    void missingFile_saysWhy()
    {
        ReaderThread reader;
        Listing listing(reader);
        reader.open(QStringLiteral("/nowhere/at/all.wscap"));
        listing.start({ ConnectionId(1), {}, 0 }, 10);
        QTRY_VERIFY(!listing.trouble().isEmpty());
        QVERIFY(listing.isComplete());
        Filter filter;
        filter.kinds = 1;
        listing.start({ {}, filter, 0 }, 10);
        QVERIFY(listing.trouble().isEmpty());
        QTRY_VERIFY(!listing.trouble().isEmpty());
        QVERIFY(listing.isComplete());
    }
};

QTEST_GUILESS_MAIN(TestListing)

} // namespace tst_listing

#include "tst_listing.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordedcapture.h"
#include "models/rowcache.h"

#include <QRegularExpression>
#include <QTest>

using captures::ConnectionId;
using models::RowCache;

class TestRowCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void at_readsAnyPlace_data()
    {
        QTest::addColumn<int>("place");
        for (const int place : { 0, 1, 255, 256, 257, 511, 512, 2999 })
            QTest::addRow("%d", place) << place;
    }
    void at_readsAnyPlace()
    {
        QFETCH(int, place);
        const RecordedCapture capture(RecordedCapture::alternating(3000));
        RowCache cache;
        cache.setSource(&capture.reader(), {});
        QVERIFY(cache.at(place));
        QCOMPARE(cache.at(place)->id, place + 1);
        cache.setSource(&capture.reader(), ConnectionId(2));
        if (place < 1500)
            QCOMPARE(cache.at(place)->preview, QByteArray::number(place * 2 + 1));
        else
            QVERIFY(!cache.at(place));
    }

    void at_outsideTheCapture_isNothing()
    {
        const RecordedCapture capture(RecordedCapture::alternating(10));
        RowCache cache;
        QVERIFY(!cache.at(0));
        cache.setSource(&capture.reader(), {});
        QVERIFY(!cache.at(-1));
        QVERIFY(!cache.at(10));
        QVERIFY(cache.at(9));
    }

    void at_inMoreBlocksThanAreKept_staysRight()
    {
        const RecordedCapture capture(RecordedCapture::alternating(5000));
        RowCache cache;
        cache.setSource(&capture.reader(), {});
        for (int round = 0; round < 2; ++round)
            for (int place = 0; place < 5000; place += 100)
                QCOMPARE(cache.at(place)->id, place + 1);
    }

    void at_afterTheCaptureGrew_seesTheNewRows()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("growing.wscap"));
        captures::RecordQueue queue;
        captures::CaptureWriter writer(path, queue, {});
        samples::push(queue, RecordedCapture::alternating(10));
        QVERIFY(writer.flush(std::chrono::seconds(10)));
        const captures::CaptureReader reader(path);
        RowCache cache;
        cache.setSource(&reader, {});
        QVERIFY(cache.at(9));
        QVERIFY(!cache.at(10));
        samples::push(queue, RecordedCapture::alternating(10));
        QVERIFY(writer.flush(std::chrono::seconds(10)));
        QCOMPARE(cache.at(10)->id, 11);
    }
};

QTEST_GUILESS_MAIN(TestRowCache)
#include "tst_rowcache.moc"

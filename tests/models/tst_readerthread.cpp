// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureerror.h"
#include "models/readerthread.h"
#include "models/recordedcapture.h"

#include <QSemaphore>
#include <QThread>

#include <QRegularExpression>
#include <QTest>

namespace tst_readerthread {

using models::ReaderThread;

class TestReaderThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void read_happensElsewhere_andIsHandedOverHereInOrder()
    {
        const RecordedCapture capture(RecordedCapture::alternating(20));
        ReaderThread reader;
        reader.open(capture.path());
        QList<qint64> got;
        for (int i = 1; i <= 20; ++i)
            reader.read([&got, i, here = QThread::currentThread()](const captures::CaptureReader &opened) {
                const qint64 id = QThread::currentThread() == here ? 0 : opened.row(i)->id;
                return [&got, id, here] {
                    got.append(QThread::currentThread() == here ? id : 0);
                };
            });
        QTRY_COMPARE(got.size(), 20);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(got[i], i + 1);
    }

    void open_dropsWhatWasAskedForBefore()
    {
        const RecordedCapture first(RecordedCapture::alternating(1));
        const RecordedCapture second(RecordedCapture::alternating(2));
        ReaderThread reader;
        QSemaphore isReading;
        QSemaphore mayGoOn;
        int stale = 0;
        qint64 last = 0;
        reader.open(first.path());
        const auto work = [&](const captures::CaptureReader &) -> ReaderThread::Delivery {
            isReading.release();
            mayGoOn.acquire();
            return [&] {
                ++stale;
            };
        };
        reader.read(work);
        reader.read(work);
        isReading.acquire();
        reader.open(second.path());
        reader.read([&](const captures::CaptureReader &capture) {
            return [&, id = capture.lastRecord()] {
                last = id;
            };
        });
        mayGoOn.release();
        QTRY_COMPARE(last, 2);
        QCOMPARE(stale, 0);
    }

    void open_breaksOffWhatIsRead()
    {
        const RecordedCapture capture(RecordedCapture::alternating(20));
        ReaderThread reader;
        QSemaphore isReading;
        QSemaphore mayGoOn;
        QSemaphore brokenOff;
        reader.open(capture.path());
        reader.read([&](const captures::CaptureReader &opened) -> ReaderThread::Delivery {
            try {
                opened.scan({}, 1, 20, [&](const captures::ScannedRecord &record) {
                    if (record.row.id == 1) {
                        isReading.release();
                        mayGoOn.acquire();
                    }
                    return true;
                });
            } catch (const captures::CaptureError &) {
                brokenOff.release();
                throw;
            }
            return {};
        });
        isReading.acquire();
        reader.close();
        mayGoOn.release();
        QVERIFY(brokenOff.tryAcquire(1, 5000));
    }

    void missingFile_isTold()
    {
        ReaderThread reader;
        QString trouble;
        reader.open(QStringLiteral("/nowhere/at/all.wscap"));
        reader.read(
            [](const captures::CaptureReader &) {
                return [] {
                };
            },
            [&](const QString &text) { trouble = text; });
        QTRY_VERIFY(!trouble.isEmpty());
    }

    void withoutAFile_nothingIsRead()
    {
        ReaderThread reader;
        reader.read([](const captures::CaptureReader &) -> ReaderThread::Delivery { qFatal("read"); });
        reader.close();
    }
};

QTEST_GUILESS_MAIN(TestReaderThread)

} // namespace tst_readerthread

#include "tst_readerthread.moc"

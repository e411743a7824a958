// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordedcapture.h"
#include "models/scan.h"

#include <QSemaphore>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_scan {

using namespace models;

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void start_readsWhatIsWanted_andGoesOn()
    {
        const RecordedCapture capture(RecordedCapture::alternating(10'000));
        QList<qint64> ids;
        Scan scan;
        scan.start(capture.path(), {}, 6000, std::make_unique<Ids>(ids));
        QTRY_VERIFY(scan.isCaughtUp());
        QCOMPARE(ids.size(), 6000);
        scan.growTo(10'000);
        QTRY_COMPARE(scan.readUpTo(), 10'000);
        QCOMPARE(ids.size(), 10'000);
        QCOMPARE(ids.last(), 10'000);
    }

    void ofOneConnection_onlyItsRecordsAreTaken()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1000));
        QList<qint64> ids;
        Scan scan;
        scan.start(capture.path(), captures::ConnectionId(2), 1000, std::make_unique<Ids>(ids));
        QTRY_VERIFY(scan.isCaughtUp());
        QCOMPARE(ids.size(), 500);
        QCOMPARE(ids.first(), 2);
    }

    void startAgain_dropsWhatTheFirstStillReports()
    {
        const RecordedCapture capture(RecordedCapture::alternating(20'000));
        QList<qint64> first;
        QList<qint64> second;
        Scan scan;
        scan.start(capture.path(), {}, 20'000, std::make_unique<Ids>(first));
        scan.start(capture.path(), {}, 100, std::make_unique<Ids>(second));
        QTRY_VERIFY(scan.isCaughtUp());
        QCOMPARE(second.size(), 100);
        QVERIFY(first.isEmpty());
    }

    void startAgain_doesNotWaitForWhatIsRead()
    {
        const RecordedCapture capture(RecordedCapture::alternating(100));
        QSemaphore isReading;
        QSemaphore mayGoOn;
        QList<qint64> ids;
        Scan scan;
        scan.start(capture.path(), {}, 100, std::make_unique<Stuck>(isReading, mayGoOn));
        isReading.acquire();
        scan.start(capture.path(), {}, 100, std::make_unique<Ids>(ids));
        QTRY_COMPARE(ids.size(), 100);
        mayGoOn.release();
    }

    void fileGone_isTold()
    {
        QList<qint64> ids;
        Scan scan;
        QSignalSpy failed(&scan, &Scan::failed);
        scan.start(QStringLiteral("/nowhere.wscap"), {}, 10, std::make_unique<Ids>(ids));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!scan.trouble().isEmpty());
    }

private:
    class Ids : public Scan::Reading
    {
    public:
        explicit Ids(QList<qint64> &shown)
            : m_shown(shown)
        {
        }
        void take(const captures::ScannedRecord &record) override { m_ids.append(record.row.id); }
        Scan::Report report() override
        {
            return [this, ids = m_ids] {
                m_shown = ids;
            };
        }

    private:
        QList<qint64> m_ids;
        QList<qint64> &m_shown;
    };

    // Waits inside the first record; has nothing to report.
    class Stuck : public Scan::Reading
    {
    public:
        Stuck(QSemaphore &isReading, QSemaphore &mayGoOn)
            : m_isReading(isReading)
            , m_mayGoOn(mayGoOn)
        {
        }
        void take(const captures::ScannedRecord &) override
        {
            m_isReading.release();
            m_mayGoOn.acquire();
        }
        Scan::Report report() override { qFatal("reported after it was replaced"); }

    private:
        QSemaphore &m_isReading;
        QSemaphore &m_mayGoOn;
    };
};

QTEST_GUILESS_MAIN(TestScan)

} // namespace tst_scan

#include "tst_scan.moc"

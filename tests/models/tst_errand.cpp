// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errand.h"

#include <QSemaphore>
#include <QThread>

#include <QRegularExpression>
#include <QTest>

namespace tst_errand {

using models::Errand;

class TestErrand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void start_worksElsewhere_andDeliversHere()
    {
        Errand errand;
        QThread *worker = nullptr;
        QThread *receiver = nullptr;
        errand.start([&](const std::stop_token &) {
            QThread *here = QThread::currentThread();
            return Errand::Delivery([&, here] {
                worker = here;
                receiver = QThread::currentThread();
            });
        });
        QVERIFY(errand.isRunning());
        QTRY_VERIFY(receiver);
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker != receiver);
        QVERIFY(!errand.isRunning());
    }

    void startAgain_dropsWhatRanBefore()
    {
        Errand errand;
        QSemaphore gate;
        QList<int> delivered;
        errand.start([&](const std::stop_token &) {
            gate.acquire();
            return Errand::Delivery([&] { delivered.append(1); });
        });
        errand.start([&](const std::stop_token &) { return Errand::Delivery([&] { delivered.append(2); }); });
        gate.release();
        QTRY_COMPARE(delivered, QList<int>{ 2 });
        QTest::qWait(20);
        QCOMPARE(delivered, QList<int>{ 2 });
    }

    void cancel_asksToStop_andDeliversNothing()
    {
        Errand errand;
        QSemaphore stopped;
        bool isDelivered = false;
        errand.start([&](const std::stop_token &stop) {
            while (!stop.stop_requested())
                QThread::yieldCurrentThread();
            stopped.release();
            return Errand::Delivery([&] { isDelivered = true; });
        });
        errand.cancel();
        QVERIFY(stopped.tryAcquire(1, 5000));
        QTest::qWait(20);
        QVERIFY(!isDelivered);
    }

    void destruction_waitsForWork()
    {
        std::atomic<bool> isDone = false;
        {
            Errand errand;
            errand.start([&](const std::stop_token &) {
                QThread::msleep(30);
                isDone = true;
                return Errand::Delivery();
            });
        }
        QVERIFY(isDone);
    }

    void start_withNothingToDeliver_isDone()
    {
        Errand errand;
        errand.start([](const std::stop_token &) { return Errand::Delivery(); });
        QTRY_VERIFY(!errand.isRunning());
    }
};

QTEST_GUILESS_MAIN(TestErrand)

} // namespace tst_errand

#include "tst_errand.moc"

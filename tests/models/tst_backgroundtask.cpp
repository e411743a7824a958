// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backgroundtask.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QThread>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_backgroundtask {

using models::BackgroundTask;
using Delivery = BackgroundTask::Delivery;
using Run = BackgroundTask::Run;

class TestBackgroundTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void start_worksElsewhere_andDeliversHere()
    {
        BackgroundTask task;
        QThread *worker = nullptr;
        QThread *receiver = nullptr;
        task.start([&](Run &) {
            QThread *here = QThread::currentThread();
            return Delivery([&, here] {
                worker = here;
                receiver = QThread::currentThread();
            });
        });
        QVERIFY(task.isRunning());
        QTRY_VERIFY(receiver);
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker != receiver);
        QVERIFY(!task.isRunning());
    }

    void startAgain_dropsWhatRanBefore_withoutWaitingForIt()
    {
        BackgroundTask task;
        QSemaphore gate;
        QList<int> delivered;
        task.start([&](Run &) {
            gate.acquire();
            return Delivery([&] { delivered.append(1); });
        });
        task.start([&](Run &) { return Delivery([&] { delivered.append(2); }); });
        QTRY_COMPARE(delivered, QList<int>{ 2 });
        gate.release();
        QTest::qWait(20);
        QCOMPARE(delivered, QList<int>{ 2 });
    }

    void startByTheLastDelivery_isTheNextRun()
    {
        BackgroundTask task;
        QList<int> delivered;
        const auto second = [&](Run &) {
            return Delivery([&] { delivered.append(2); });
        };
        task.start([&](Run &) {
            return Delivery([&] {
                delivered.append(1);
                task.start(second);
            });
        });
        QTRY_COMPARE(delivered, (QList<int>{ 1, 2 }));
        QVERIFY(!task.isRunning());
    }

    void lastDelivery_mayEndTheTask()
    {
        auto task = std::make_unique<BackgroundTask>();
        task->start([&](Run &) { return Delivery([&] { task.reset(); }); });
        QTRY_VERIFY(!task);
    }

    void cancel_asksToStop_andDeliversNothing()
    {
        BackgroundTask task;
        QSemaphore stopped;
        bool isDelivered = false;
        task.start([&](Run &run) {
            while (!run.isStopRequested())
                QThread::yieldCurrentThread();
            stopped.release();
            return Delivery([&] { isDelivered = true; });
        });
        task.cancel();
        QVERIFY(!task.isRunning());
        QVERIFY(stopped.tryAcquire(1, 5000));
        QTest::qWait(20);
        QVERIFY(!isDelivered);
    }

    void cancel_dropsWhatWasOnItsWay()
    {
        BackgroundTask task;
        QSignalSpy progressed(&task, &BackgroundTask::progressed);
        QSemaphore told;
        QList<int> delivered;
        task.start([&](Run &run) {
            run.setProgress(1, 2);
            run.deliver([&] { delivered.append(1); });
            run.show([&] { delivered.append(2); });
            told.release();
            return Delivery([&] { delivered.append(3); });
        });
        QVERIFY(told.tryAcquire(1, 5000));
        task.cancel();
        QTest::qWait(150);
        QVERIFY(delivered.isEmpty());
        QVERIFY(progressed.isEmpty());
    }

    void cancel_interruptsWhatIsWaitedFor()
    {
        BackgroundTask task;
        QSemaphore neverReleased;
        QSemaphore ended;
        task.start([&](Run &run) {
            const std::stop_callback interruption(run.stopToken(), [&] { neverReleased.release(); });
            neverReleased.acquire();
            ended.release();
            return Delivery();
        });
        QVERIFY(!ended.tryAcquire(1, 20));
        task.cancel();
        QVERIFY(ended.tryAcquire(1, 5000));
    }

    void requestStop_stillDelivers()
    {
        BackgroundTask task;
        QList<int> delivered;
        task.start([&](Run &run) {
            while (!run.isStopRequested())
                QThread::yieldCurrentThread();
            run.deliver([&] { delivered.append(1); });
            return Delivery([&] { delivered.append(2); });
        });
        task.requestStop();
        QVERIFY(task.isRunning());
        QTRY_COMPARE(delivered, (QList<int>{ 1, 2 }));
        QVERIFY(!task.isRunning());
        task.requestStop(); // of nothing
    }

    void deliver_keepsAllInOrder_showOnlyTheNewestPicture()
    {
        BackgroundTask task;
        QSemaphore told;
        QList<int> delivered;
        task.start([&](Run &run) {
            const auto number = [&](int n) {
                return [&delivered, n] {
                    delivered.append(n);
                };
            };
            run.deliver(number(1));
            run.deliver(number(2));
            run.show(number(3));
            run.show(number(4));
            run.deliver({});
            run.deliver(number(5));
            run.show(number(6));
            told.release();
            return Delivery(number(7));
        });
        QVERIFY(told.tryAcquire(1, 5000)); // nothing was delivered meanwhile: the event loop did not run
        QTRY_COMPARE(delivered, (QList<int>{ 1, 2, 4, 5, 6, 7 }));
    }

    void progress_isToldHere_theNewestAtLast_andRarely()
    {
        constexpr qint64 total = 100'000;
        BackgroundTask task;
        QSignalSpy progressed(&task, &BackgroundTask::progressed);
        QSemaphore gate;
        QElapsedTimer time;
        time.start();
        task.start([&](Run &run) {
            for (qint64 done = 1; done <= total; ++done)
                run.setProgress(done, total);
            gate.acquire();
            return Delivery();
        });
        QTRY_VERIFY(!progressed.isEmpty() && progressed.last() == QVariantList({ total, total }));
        QVERIFY2(progressed.size() <= time.elapsed() / 90 + 2,
                 qPrintable(QString::number(progressed.size())));
        QVERIFY(task.isRunning());
        gate.release();
        QTRY_VERIFY(!task.isRunning());
    }

    void progress_ofShortWork_isNotTold()
    {
        BackgroundTask task;
        QSignalSpy progressed(&task, &BackgroundTask::progressed);
        QElapsedTimer time;
        time.start();
        task.start([&](Run &run) {
            run.setProgress(1, 2);
            return Delivery();
        });
        QTRY_VERIFY(!task.isRunning());
        if (time.elapsed() > 80)
            QSKIP("the machine is too slow to tell");
        QTest::qWait(150);
        QVERIFY(progressed.isEmpty());
    }

    void progress_ofAReplacedRun_isNotTold()
    {
        BackgroundTask task;
        QSignalSpy progressed(&task, &BackgroundTask::progressed);
        QSemaphore stopped;
        task.start([&](Run &run) {
            while (!run.isStopRequested())
                QThread::yieldCurrentThread();
            run.setProgress(1, 10);
            stopped.release();
            return Delivery();
        });
        task.start([&](Run &run) {
            stopped.acquire();
            run.setProgress(2, 20);
            while (!run.isStopRequested())
                QThread::yieldCurrentThread();
            return Delivery();
        });
        QTRY_COMPARE(progressed.size(), 1);
        QCOMPARE(progressed.first(), QVariantList({ 2, 20 }));
    }

    void destruction_asksToStop_andWaitsForWork()
    {
        std::atomic<bool> isDone = false;
        {
            BackgroundTask task;
            task.start([&](Run &run) {
                while (!run.isStopRequested())
                    QThread::yieldCurrentThread();
                QThread::msleep(30);
                isDone = true;
                return Delivery();
            });
        }
        QVERIFY(isDone);
    }

    void start_withNothingToDeliver_isDone()
    {
        BackgroundTask task;
        task.start([](Run &) { return Delivery(); });
        QTRY_VERIFY(!task.isRunning());
    }
};

QTEST_GUILESS_MAIN(TestBackgroundTask)

} // namespace tst_backgroundtask

#include "tst_backgroundtask.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/recordqueue.h"
#include "captures/samples.h"

#include <atomic>
#include <thread>

#include <QElapsedTimer>

#include <QRegularExpression>
#include <QTest>

namespace tst_recordqueue {

using namespace captures;
using namespace std::chrono_literals;

class RecordQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void push_emptiesTheBatchAndKeepsOrder()
    {
        RecordQueue queue;
        Batch batch = samples::batch(samples::event("a"), samples::event("b"));
        queue.push(batch);
        QVERIFY(batch.empty());
        batch.emplace_back(samples::event("c"));
        queue.push(batch);
        QCOMPARE(queue.pushed(), 3);
        QCOMPARE(takenNames(queue), QByteArray("abc"));
    }

    void take_fromNothing_waitsNoLongerThanItsPatience()
    {
        RecordQueue queue;
        std::vector<Batch> out;
        QVERIFY(queue.take(out, 1ms));
        QVERIFY(out.empty());
    }

    void take_afterClose_givesTheRestThenFalse()
    {
        RecordQueue queue;
        samples::push(queue, samples::batch(samples::event("a")));
        queue.close();
        std::vector<Batch> out;
        QVERIFY(queue.take(out, 10s));
        QCOMPARE(out.size(), size_t(1));
        QVERIFY(!queue.take(out, 10s));
        QVERIFY(out.empty());
    }

    void nudge_endsTheWaitingOnce()
    {
        RecordQueue queue;
        queue.nudge();
        std::vector<Batch> out;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(queue.take(out, 60s));
        QVERIFY(timer.elapsed() < 30'000);
        QVERIFY(out.empty());
        QVERIFY(queue.take(out, 1ms));
    }

    void take_ofMuch_leavesWhatIsBeyondFourMebibytes()
    {
        RecordQueue queue;
        for (int i = 0; i < 3; ++i)
            samples::push(queue, samples::batch(samples::message(QByteArray(3'000'000, 'x'))));
        std::vector<Batch> out;
        QVERIFY(queue.take(out, 1s));
        QCOMPARE(out.size(), size_t(1));
        QVERIFY(queue.take(out, 1s));
        QVERIFY(queue.take(out, 1s));
        QCOMPARE(out.size(), size_t(1));
    }

    void isFull_fromTheBoundOn_untilBelowHalf()
    {
        int drained = 0;
        RecordQueue queue(10'000);
        queue.setOnDrained([&] { ++drained; });
        samples::push(queue, samples::batch(samples::message(QByteArray(5'000, 'x'))));
        QVERIFY(!queue.isFull());
        QVERIFY(takenNames(queue).isEmpty());
        QCOMPARE(drained, 0); // was never full
        samples::push(queue, samples::batch(samples::message(QByteArray(20'000, 'x'))));
        QVERIFY(queue.isFull());
        takenNames(queue);
        QVERIFY(!queue.isFull());
        QCOMPARE(drained, 1);
        takenNames(queue);
        QCOMPARE(drained, 1);
    }

    void isFull_onceTheOldestWaitsTooLong()
    {
        int drained = 0;
        RecordQueue queue;
        queue.setOnDrained([&] { ++drained; });
        QElapsedTimer timer;
        timer.start();
        samples::push(queue, samples::batch(samples::event("a")));
        QVERIFY(!queue.isFull() || timer.elapsed() > 100);
        QTRY_VERIFY(timer.elapsed() > 101);
        QVERIFY(!queue.isFull());
        samples::push(queue, samples::batch(samples::event("b")));
        QVERIFY(queue.isFull());
        QCOMPARE(takenNames(queue), QByteArray("ab"));
        QVERIFY(!queue.isFull());
        QCOMPARE(drained, 1);
    }

    void push_beyondTheBound_losesNothing()
    {
        RecordQueue queue(1);
        for (char c = 'a'; c <= 'e'; ++c)
            samples::push(queue, samples::batch(samples::event(QByteArray(1, c))));
        QCOMPARE(takenNames(queue), QByteArray("abcde"));
    }

    void cost_countsPayloadsAndFrames()
    {
        MessageRecord small = samples::message("x");
        MessageRecord large = samples::message(QByteArray(1000, 'x'));
        QCOMPARE(RecordQueue::cost(large) - RecordQueue::cost(small), 999);
        small.message.wirePayload = QByteArray(500, 'y');
        small.message.furtherFrames.resize(10);
        const qint64 grown = RecordQueue::cost(small) - RecordQueue::cost(samples::message("x"));
        QCOMPARE(grown, qint64(500 + 10 * sizeof(wire::SeenFrame)));
    }

    void push_andTake_fromTwoThreads_keepOrderAndNumber()
    {
        RecordQueue queue(64 * 1024);
        std::atomic<int> drained = 0;
        queue.setOnDrained([&] { ++drained; });
        constexpr int count = 20'000;
        std::thread pushing([&] {
            Batch batch;
            for (int i = 0; i < count; ++i) {
                batch.emplace_back(samples::message(QByteArray::number(i)));
                if (i % 7 == 0)
                    queue.push(batch);
            }
            queue.push(batch);
            queue.close();
        });
        int seen = 0;
        bool isInOrder = true;
        std::vector<Batch> out;
        while (queue.take(out, 10s)) {
            for (const Batch &batch : out) {
                for (const Record &record : batch)
                    isInOrder &=
                        std::get<MessageRecord>(record).message.payload == QByteArray::number(seen++);
            }
        }
        pushing.join();
        QVERIFY(isInOrder);
        QCOMPARE(seen, count);
    }

private:
    static QByteArray takenNames(RecordQueue &queue)
    {
        std::vector<Batch> out;
        queue.take(out, 0ms);
        QByteArray names;
        for (const Batch &batch : out) {
            for (const Record &record : batch) {
                if (const auto *event = std::get_if<EventRecord>(&record))
                    names += event->name;
            }
        }
        return names;
    }
};

QTEST_GUILESS_MAIN(RecordQueueTest)

} // namespace tst_recordqueue

#include "tst_recordqueue.moc"

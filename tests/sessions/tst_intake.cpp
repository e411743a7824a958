// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/intake.h"

#include <QTest>

namespace tst_intake {

using captures::Record;
using captures::RecordQueue;
using sessions::Intake;

namespace {

Record message(qsizetype size)
{
    wire::Message message;
    message.payload = QByteArray(size, 'x');
    return captures::MessageRecord{ captures::ConnectionId(1), captures::Direction::In, message };
}

size_t waiting(RecordQueue &queue)
{
    std::vector<captures::Batch> batches;
    queue.take(batches, std::chrono::milliseconds(0));
    size_t count = 0;
    for (const captures::Batch &batch : batches)
        count += batch.size();
    return count;
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void records_waitForTheEndOfTheBurst()
    {
        RecordQueue queue;
        Intake intake(queue);
        for (int i = 0; i < 10; ++i)
            intake.add(message(100));
        QCOMPARE(waiting(queue), size_t(0));
        intake.flush();
        QCOMPARE(waiting(queue), size_t(10));
    }

    void largeBatches_doNotWait()
    {
        RecordQueue queue;
        Intake intake(queue);
        intake.add(message(3 * 1024 * 1024));
        QCOMPARE(waiting(queue), size_t(1));
    }

    void fullQueue_isToldUntilThereIsRoomAgain()
    {
        RecordQueue queue(1000);
        Intake intake(queue);
        intake.add(message(2000));
        intake.flush();
        QVERIFY(!intake.hasRoom());
        intake.refill();
        QVERIFY(!intake.hasRoom());
        QCOMPARE(waiting(queue), size_t(1));
        intake.refill();
        QVERIFY(intake.hasRoom());
    }
};

QTEST_GUILESS_MAIN(TestIntake)

} // namespace tst_intake

#include "tst_intake.moc"

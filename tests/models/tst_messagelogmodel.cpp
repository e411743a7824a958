// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/database.h"
#include "models/budget.h"
#include "models/messagelogmodel.h"
#include "models/recordedcapture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_messagelogmodel {

using namespace models;
using captures::ConnectionId;
using captures::Filter;

static QString nameOf(ConnectionId id)
{
    return QStringLiteral("c%1").arg(qint64(id));
}

// A model under the eyes of a tester.
struct Log
{
    MessageLogModel model{ nameOf };
    QAbstractItemModelTester tester{ &model, QAbstractItemModelTester::FailureReportingMode::QtTest };

    QString cell(int row, int column) const { return model.index(row, column).data().toString(); }
};

class TestMessageLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void show_wholeCapture_hasEveryRecord()
    {
        const RecordedCapture capture(RecordedCapture::alternating(600));
        Log log;
        log.model.show(capture.path(), {}, 600);
        QVERIFY(log.model.isReading());
        QTRY_COMPARE(log.model.rowCount(), 600);
        QVERIFY(!log.model.isReading());
        QCOMPARE(log.cell(599, MessageLogModel::PreviewColumn), QStringLiteral("599"));
        QCOMPARE(log.cell(599, MessageLogModel::ConnectionColumn), QStringLiteral("c2"));
        QTRY_COMPARE(log.cell(1, MessageLogModel::DeltaColumn), QStringLiteral("+1.0 ms"));
        QCOMPARE(log.cell(0, MessageLogModel::DeltaColumn), QString());
        QCOMPARE(log.model.idAt(599), 600);
        QCOMPARE(log.model.idAt(600), 0);
        QCOMPARE(log.model.idAt(-1), 0);
        QCOMPARE(log.model.rowOf(600), 599);
        QCOMPARE(log.model.rowOf(601), -1);
        QCOMPARE(log.model.rowOf(0), -1);
        QCOMPARE(log.model.ids(598, 10), QList<captures::RecordId>({ 599, 600 }));
    }

    void show_oneConnection_hasItsRecordsOnly()
    {
        const RecordedCapture capture(RecordedCapture::alternating(600));
        Log log;
        log.model.show(capture.path(), ConnectionId(2), 600);
        QTRY_COMPARE(log.model.rowCount(), 300);
        QTRY_COMPARE(log.cell(256, MessageLogModel::PreviewColumn), QStringLiteral("513"));
        QTRY_COMPARE(log.cell(256, MessageLogModel::DeltaColumn), QStringLiteral("+2.0 ms"));
        QCOMPARE(log.model.rowOf(2), 0);
        QCOMPARE(log.model.rowOf(1), -1);
    }

    void rowsArrive_whenAskedFor_andSaySo()
    {
        const RecordedCapture capture(RecordedCapture::alternating(3000));
        Log log;
        log.model.show(capture.path(), {}, 3000);
        QTRY_COMPARE(log.model.rowCount(), 3000);
        QVERIFY(log.model.index(2999, 0).data(MessageLogModel::IdRole).isValid());
        QSignalSpy changed(&log.model, &QAbstractItemModel::dataChanged);
        QVERIFY(!log.model.index(1000, 0).data(MessageLogModel::IdRole).isValid());
        QCOMPARE(log.cell(1000, MessageLogModel::PreviewColumn), QString());
        QTRY_COMPARE(log.cell(1000, MessageLogModel::PreviewColumn), QStringLiteral("1000"));
        QVERIFY(changed.size() > 0);
    }

    void growTo_insertsWhatIsNew_andNeverShrinks()
    {
        const RecordedCapture capture(RecordedCapture::alternating(600));
        Log log;
        log.model.show(capture.path(), ConnectionId(1), 10);
        QTRY_COMPARE(log.model.rowCount(), 5);
        QSignalSpy inserted(&log.model, &QAbstractItemModel::rowsInserted);
        log.model.growTo(600);
        QTRY_COMPARE(log.model.rowCount(), 300);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 5);
        QCOMPARE(inserted[0][2].toInt(), 299);
        QCOMPARE(log.cell(299, MessageLogModel::PreviewColumn), QStringLiteral("598"));
        log.model.growTo(10);
        log.model.growTo(600);
        QVERIFY(!log.model.isReading());
        QCOMPARE(inserted.size(), 1);
    }

    void newRows_areThereWhenTheyAppear_inAFlood()
    {
        const RecordedCapture capture(RecordedCapture::alternating(20'000));
        Log log;
        int missing = 0;
        connect(&log.model, &QAbstractItemModel::rowsInserted, this, [&](const QModelIndex &, int, int last) {
            for (int row = last; row > last - 40 && row >= 0; --row)
                missing += !log.model.index(row, 0).data(MessageLogModel::IdRole).isValid();
        });
        log.model.show(capture.path(), {}, 100);
        for (int upTo = 100; upTo <= 20'000; upTo += 700) {
            log.model.growTo(upTo);
            QCoreApplication::processEvents();
        }
        log.model.growTo(20'000);
        QTRY_COMPARE(log.model.rowCount(), 20'000);
        QCOMPARE(missing, 0);
    }

    void hideRows_showsOnlyWhatComesAfter()
    {
        const RecordedCapture capture(RecordedCapture::alternating(600));
        Log log;
        log.model.show(capture.path(), {}, 100);
        QTRY_COMPARE(log.model.rowCount(), 100);
        log.model.hideRows();
        QCOMPARE(log.model.rowCount(), 0);
        QVERIFY(log.model.hasHiddenRows());
        QVERIFY(!log.model.isReading());
        log.model.growTo(110);
        QTRY_COMPARE(log.model.rowCount(), 10);
        QCOMPARE(log.model.idAt(0), 101);
        QCOMPARE(log.model.rowOf(100), -1);
        log.model.show(capture.path(), ConnectionId(1), 110);
        QTRY_COMPARE(log.model.rowCount(), 5);
        QVERIFY(log.model.hasHiddenRows());
        log.model.unhideRows();
        QTRY_COMPARE(log.model.rowCount(), 55);
        QVERIFY(!log.model.hasHiddenRows());
    }

    void filter_showsWhatPasses_andFollowsTheGrowth()
    {
        const RecordedCapture capture(RecordedCapture::alternating(2000));
        Log log;
        Filter filter;
        filter.search.text = QStringLiteral("7");
        log.model.show(capture.path(), {}, 1000);
        log.model.setFilter(filter);
        QTRY_COMPARE(log.model.rowCount(), 271); // numbers below 1000 with a 7
        QCOMPARE(log.model.listing().lookedAt(), 1000);
        QCOMPARE(log.model.idAt(0), 8);
        QCOMPARE(log.model.rowOf(18), 1);
        QCOMPARE(log.model.rowOf(9), -1);
        QTRY_COMPARE(log.cell(270, MessageLogModel::PreviewColumn), QStringLiteral("997"));
        log.model.growTo(2000);
        QTRY_COMPARE(log.model.rowCount(), 542);
        log.model.show(capture.path(), ConnectionId(1), 2000);
        QTRY_VERIFY(!log.model.isReading());
        QCOMPARE(log.model.listing().lookedAt(), 1000);
        QVERIFY(log.model.rowCount() < 542);
        log.model.setFilter({});
        QTRY_COMPARE(log.model.rowCount(), 1000);
    }

    void filterThatNothingPasses_comesToAnEnd()
    {
        const RecordedCapture capture(RecordedCapture::alternating(500));
        Log log;
        Filter filter;
        filter.kinds = captures::controlKinds;
        log.model.setFilter(filter);
        log.model.show(capture.path(), {}, 500);
        QVERIFY(log.model.isReading());
        QTRY_VERIFY(!log.model.isReading());
        QCOMPARE(log.model.rowCount(), 0);
    }

    void showNothing_isEmpty()
    {
        const RecordedCapture capture(RecordedCapture::alternating(6));
        Log log;
        log.model.show(capture.path(), {}, 6);
        QTRY_COMPARE(log.model.rowCount(), 6);
        log.model.show({}, {}, 0);
        QCOMPARE(log.model.rowCount(), 0);
        log.model.growTo(6);
        QCOMPARE(log.model.rowCount(), 0);
        QVERIFY(!log.model.isReading());
    }

    void fileThatCannotBeRead_hasEmptyRows()
    {
        Log log;
        log.model.show(QStringLiteral("/nowhere/at/all.wscap"), {}, 10);
        QTRY_COMPARE(log.model.rowCount(), 10);
        QVERIFY(!log.model.index(0, 0).data(MessageLogModel::IdRole).isValid());
        log.model.show(QStringLiteral("/nowhere/at/all.wscap"), ConnectionId(1), 10);
        QTRY_VERIFY(!log.model.listing().trouble().isEmpty());
        QVERIFY(!log.model.isReading());
    }

    // A writer that holds the file for itself stands for a disk that does not answer.
    void whileTheFileDoesNotAnswer_nothingWaits()
    {
        const RecordedCapture capture(RecordedCapture::alternating(5000));
        Log log;
        log.model.show(capture.path(), {}, 4000);
        QTRY_COMPARE(log.model.rowCount(), 4000);
        QElapsedTimer clock;
        qint64 worst = 0;
        {
            captures::Database locked(capture.path(), captures::Database::Mode::ReadWrite);
            locked.setPatience(std::chrono::seconds(5)); // the tester's rows may be being read
            locked.execute("BEGIN EXCLUSIVE");
            const auto timed = [&](auto what) {
                clock.start();
                what();
                worst = std::max(worst, clock.elapsed());
            };
            timed([&] { log.model.growTo(5000); });
            timed([&] { log.model.index(1000, 0).data(MessageLogModel::PreviewRole); });
            timed([&] { QCOMPARE(log.model.idAt(1000), 1001); });
            timed([&] { QCOMPARE(log.model.rowOf(1001), 1000); });
            timed([&] { log.model.show(capture.path(), ConnectionId(2), 5000); });
            timed([&] { QCOMPARE(log.model.rowOf(1001), -1); });
            timed([&] { log.model.hideRows(); });
            timed([&] { log.model.unhideRows(); });
            QTest::qWait(20);
            QCOMPARE(log.model.rowCount(), 0);
            locked.execute("ROLLBACK");
        }
        QVERIFY2(worst < 50, qPrintable(QStringLiteral("%1 ms").arg(worst)));
        QTRY_COMPARE(log.model.rowCount(), 2500);
    }

    void budget_marksWhatIsLarger()
    {
        const RecordedCapture capture(samples::batch(samples::event("failed", QByteArray(500, 'x')),
                                                     samples::message("12345"), samples::message("123456")));
        Log log;
        Budget budget;
        log.model.setBudget(&budget);
        log.model.show(capture.path(), {}, 3);
        QTRY_COMPARE(log.model.rowCount(), 3);
        const auto isOver = [&](int row) {
            return log.model.index(row, 0).data(MessageLogModel::IsOverBudgetRole).toBool();
        };
        QVERIFY(!isOver(2));
        QSignalSpy changed(&log.model, &QAbstractItemModel::dataChanged);
        budget.setBytes(5);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!isOver(0));
        QVERIFY(!isOver(1));
        QVERIFY(isOver(2));
    }

    void roles_carryMeaning()
    {
        captures::MessageRecord broken = samples::message("x", 1, captures::Direction::Out);
        broken.message.isIncomplete = true;
        const RecordedCapture capture(samples::batch(samples::event("failed", R"({"text":"Refused."})"),
                                                     broken, samples::message("ok")));
        Log log;
        log.model.show(capture.path(), {}, 3);
        QTRY_COMPARE(log.model.rowCount(), 3);
        const QModelIndex event = log.model.index(0, 0);
        QCOMPARE(event.data(MessageLogModel::KindRole).toInt(), int(captures::Kind::Event));
        QCOMPARE(event.data(MessageLogModel::EventRole).toByteArray(), QByteArray("failed"));
        QCOMPARE(event.data(MessageLogModel::IsAlarmRole).toBool(), true);
        QCOMPARE(log.cell(0, MessageLogModel::PreviewColumn), QStringLiteral("Refused."));
        QCOMPARE(log.cell(0, MessageLogModel::SizeColumn), QString());
        const QModelIndex message = log.model.index(1, 0);
        QCOMPARE(message.data(MessageLogModel::DirectionRole).toInt(), int(captures::Direction::Out));
        QCOMPARE(message.data(MessageLogModel::IsAlarmRole).toBool(), true);
        QCOMPARE(message.data(MessageLogModel::SizeRole).toLongLong(), 1);
        QVERIFY(message.data(MessageLogModel::DeltaRole).isValid());
        QVERIFY(!event.data(MessageLogModel::DeltaRole).isValid());
        QCOMPARE(log.model.index(2, 0).data(MessageLogModel::IsAlarmRole).toBool(), false);
    }
};

QTEST_GUILESS_MAIN(TestMessageLogModel)

} // namespace tst_messagelogmodel

#include "tst_messagelogmodel.moc"

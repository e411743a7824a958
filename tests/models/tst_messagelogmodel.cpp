// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagelogmodel.h"
#include "models/recordedcapture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

using namespace models;
using captures::ConnectionId;

static QString nameOf(ConnectionId id)
{
    return QStringLiteral("c%1").arg(qint64(id));
}

class TestMessageLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void show_wholeCapture_hasEveryRecord()
    {
        const RecordedCapture capture(RecordedCapture::alternating(600));
        MessageLogModel model(nameOf);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(&capture.reader(), {}, 600);
        QCOMPARE(model.rowCount(), 600);
        QCOMPARE(cell(model, 599, MessageLogModel::PreviewColumn), QStringLiteral("599"));
        QCOMPARE(cell(model, 599, MessageLogModel::ConnectionColumn), QStringLiteral("c2"));
        QCOMPARE(cell(model, 1, MessageLogModel::DeltaColumn), QStringLiteral("+1.0 ms"));
        QCOMPARE(cell(model, 0, MessageLogModel::DeltaColumn), QString());
        QCOMPARE(model.idAt(599), 600);
        QCOMPARE(model.idAt(600), 0);
        QCOMPARE(model.rowOf(600), 599);
        QCOMPARE(model.rowOf(601), -1);
    }

    void show_oneConnection_hasItsRecordsOnly()
    {
        const RecordedCapture capture(RecordedCapture::alternating(600));
        MessageLogModel model(nameOf);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(&capture.reader(), ConnectionId(2), 600);
        QCOMPARE(model.rowCount(), 300);
        QCOMPARE(cell(model, 256, MessageLogModel::PreviewColumn), QStringLiteral("513"));
        QCOMPARE(cell(model, 256, MessageLogModel::DeltaColumn), QStringLiteral("+2.0 ms"));
        QCOMPARE(model.rowOf(2), 0);
        QCOMPARE(model.rowOf(1), -1);
    }

    void growTo_insertsWhatIsNew_andNeverShrinks()
    {
        const RecordedCapture capture(RecordedCapture::alternating(600));
        MessageLogModel model(nameOf);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(&capture.reader(), ConnectionId(1), 10);
        QCOMPARE(model.rowCount(), 5);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.growTo(600);
        QCOMPARE(model.rowCount(), 300);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 5);
        QCOMPARE(inserted[0][2].toInt(), 299);
        model.growTo(10);
        model.growTo(600);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(cell(model, 299, MessageLogModel::PreviewColumn), QStringLiteral("598"));
    }

    void hideRows_showsOnlyWhatComesAfter()
    {
        const RecordedCapture capture(RecordedCapture::alternating(600));
        MessageLogModel model(nameOf);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(&capture.reader(), {}, 100);
        model.hideRows();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.hasHiddenRows());
        model.growTo(110);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.idAt(0), 101);
        QCOMPARE(model.rowOf(100), -1);
        model.show(&capture.reader(), ConnectionId(1), 110);
        QCOMPARE(model.rowCount(), 5);
        model.unhideRows();
        QCOMPARE(model.rowCount(), 55);
        QVERIFY(!model.hasHiddenRows());
    }

    void showNothing_isEmpty()
    {
        const RecordedCapture capture(RecordedCapture::alternating(6));
        MessageLogModel model(nameOf);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(&capture.reader(), {}, 6);
        model.show(nullptr, {}, 0);
        QCOMPARE(model.rowCount(), 0);
        model.growTo(6);
        QCOMPARE(model.rowCount(), 0);
    }

    void roles_carryMeaning()
    {
        captures::MessageRecord broken = samples::message("x", 1, captures::Direction::Out);
        broken.message.isIncomplete = true;
        const RecordedCapture capture(samples::batch(samples::event("failed", R"({"text":"Refused."})"),
                                                     broken, samples::message("ok")));
        MessageLogModel model(nameOf);
        model.show(&capture.reader(), {}, 3);
        const QModelIndex event = model.index(0, 0);
        QCOMPARE(event.data(MessageLogModel::KindRole).toInt(), int(captures::Kind::Event));
        QCOMPARE(event.data(MessageLogModel::EventRole).toByteArray(), QByteArray("failed"));
        QCOMPARE(event.data(MessageLogModel::IsAlarmRole).toBool(), true);
        QCOMPARE(cell(model, 0, MessageLogModel::PreviewColumn), QStringLiteral("Refused."));
        QCOMPARE(cell(model, 0, MessageLogModel::SizeColumn), QString());
        const QModelIndex message = model.index(1, 0);
        QCOMPARE(message.data(MessageLogModel::DirectionRole).toInt(), int(captures::Direction::Out));
        QCOMPARE(message.data(MessageLogModel::IsAlarmRole).toBool(), true);
        QCOMPARE(message.data(MessageLogModel::SizeRole).toLongLong(), 1);
        QVERIFY(message.data(MessageLogModel::DeltaRole).isValid());
        QVERIFY(!event.data(MessageLogModel::DeltaRole).isValid());
        QCOMPARE(model.index(2, 0).data(MessageLogModel::IsAlarmRole).toBool(), false);
    }

private:
    static QString cell(const MessageLogModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

QTEST_GUILESS_MAIN(TestMessageLogModel)
#include "tst_messagelogmodel.moc"

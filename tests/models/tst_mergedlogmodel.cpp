// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mergedlogmodel.h"
#include "models/recordedcapture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_mergedlogmodel {

using namespace models;
using captures::ConnectionId;

static QString nameOf(ConnectionId id)
{
    return QStringLiteral("c%1").arg(qint64(id));
}

static const QList<MergedLogModel::Lane> lanes{ { ConnectionId(2), 0 }, { ConnectionId(1), 3 } };

class TestMergedLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rows_haveOneCell_inTheirConnectionsColumn()
    {
        const RecordedCapture capture(RecordedCapture::alternating(600));
        MergedLogModel model(nameOf);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(capture.path(), lanes, 600);
        QCOMPARE(model.columnCount(), 4);
        QTRY_COMPARE(model.rowCount(), 600);
        QCOMPARE(cell(model, 598, 2), QString());
        QCOMPARE(cell(model, 598, 3), QStringLiteral("598"));
        QCOMPARE(cell(model, 599, 2), QStringLiteral("599"));
        QCOMPARE(cell(model, 599, 3), QString());
        QCOMPARE(cell(model, 599, MergedLogModel::DeltaColumn), QStringLiteral("+1.0 ms"));
        QCOMPARE(model.index(599, 0).data(MergedLogModel::CellColumnRole).toInt(), 2);
        QCOMPARE(model.index(598, 0).data(MergedLogModel::CellColumnRole).toInt(), 3);
        QCOMPARE(model.idAt(599), 600);
        QCOMPARE(model.index(599, 2).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("c2: in text, 3 B, 599"));
    }

    void rowsNotAtHand_areEmpty_untilTheyArrive()
    {
        const RecordedCapture capture(RecordedCapture::alternating(3000));
        MergedLogModel model(nameOf);
        model.show(capture.path(), lanes, 3000);
        QTRY_COMPARE(model.rowCount(), 3000);
        QCOMPARE(model.index(10, 0).data(MergedLogModel::CellColumnRole).toInt(), -1);
        QCOMPARE(cell(model, 10, 0), QString());
        QCOMPARE(model.idAt(10), 0);
        QTRY_COMPARE(model.idAt(10), 11);
        QCOMPARE(cell(model, 10, 3), QStringLiteral("10"));
    }

    void growTo_insertsWhatIsNew()
    {
        const RecordedCapture capture(RecordedCapture::alternating(600));
        MergedLogModel model(nameOf);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(capture.path(), lanes, 100);
        QTRY_COMPARE(model.rowCount(), 100);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.growTo(600);
        QTRY_COMPARE(model.rowCount(), 600);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 100);
        model.show({}, {}, 0);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 2);
    }

    void header_tellsNameAndPlace()
    {
        const RecordedCapture capture(RecordedCapture::alternating(6));
        MergedLogModel model(nameOf);
        model.show(capture.path(), lanes, 6);
        QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("c1"));
        QCOMPARE(model.headerData(3, Qt::Horizontal, MergedLogModel::TickPlaceRole).toInt(), 3);
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("D, c1"));
        QVERIFY(!model.headerData(0, Qt::Horizontal, MergedLogModel::TickPlaceRole).isValid());
    }

    void longPause_isAGap()
    {
        captures::MessageRecord early = samples::message("early", 1);
        captures::MessageRecord late = samples::message("late", 2);
        captures::MessageRecord later = samples::message("later", 1);
        early.message.time = samples::at();
        late.message.time = samples::at(1'000'000);
        later.message.time = samples::at(2'000'001);
        const RecordedCapture capture(samples::batch(early, late, later));
        MergedLogModel model(nameOf);
        model.show(capture.path(), lanes, 3);
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(!model.index(0, 0).data(MergedLogModel::IsGapRole).toBool());
        QVERIFY(!model.index(1, 0).data(MergedLogModel::IsGapRole).toBool());
        QVERIFY(model.index(2, 0).data(MergedLogModel::IsGapRole).toBool());
    }

    void find_tellsRows()
    {
        const RecordedCapture capture(RecordedCapture::alternating(3000));
        MergedLogModel model(nameOf);
        model.show(capture.path(), lanes, 3000);
        QTRY_COMPARE(model.rowCount(), 3000);
        QSignalSpy found(&model, &MergedLogModel::rowFound);
        model.find(2999);
        QCOMPARE(found.size(), 1); // at hand
        QCOMPARE(found.last()[0].toInt(), 2998);
        model.find(100);
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.last()[0].toInt(), 99);
        model.findInColumn(2998, false);
        QTRY_COMPARE(found.size(), 3);
        QCOMPARE(found.last()[0].toInt(), 2996);
        model.findInColumn(2998, true);
        QTRY_COMPARE(found.size(), 4);
        QCOMPARE(found.last()[0].toInt(), -1);
    }

private:
    static QString cell(const MergedLogModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

QTEST_GUILESS_MAIN(TestMergedLogModel)

} // namespace tst_mergedlogmodel

#include "tst_mergedlogmodel.moc"

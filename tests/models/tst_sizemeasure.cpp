// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/budget.h"
#include "models/capturesource.h"
#include "models/recordedcapture.h"
#include "models/sizemeasure.h"
#include "models/sizesmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

namespace tst_sizemeasure {

using namespace models;
using captures::Direction;

class TestSizeMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void figures_areOfWhatIsInFocus()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1000));
        const auto source = CaptureSource::opened(capture.path());
        Focus focus;
        Budget budget;
        SizeMeasure measure(*source, focus, budget);
        QCOMPARE(measure.statistics().together().messages, 0);
        measure.setActive(true);
        QTRY_COMPARE(measure.statistics().figures(Direction::In).messages, 1000);
        QCOMPARE(measure.statistics().figures(Direction::In).bytes, 10 + 180 + 2700);
        focus.lookAt(captures::ConnectionId(2));
        QTRY_COMPARE(measure.statistics().together().messages, 500);
        QVERIFY(!measure.isLive());
    }

    void newBudget_isCountedAnew_withoutLosingTheFigures()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1000));
        const auto source = CaptureSource::opened(capture.path());
        Focus focus;
        Budget budget;
        SizeMeasure measure(*source, focus, budget);
        measure.setActive(true);
        QTRY_COMPARE(measure.statistics().together().messages, 1000);
        connect(&measure, &SizeMeasure::changed, this,
                [&] { QCOMPARE(measure.statistics().together().messages, 1000); });
        budget.setBytes(2);
        QVERIFY(!measure.knowsBudget());
        QTRY_VERIFY(measure.knowsBudget());
        QCOMPARE(measure.statistics().together().overBudget, 900);
    }

    void whatIsLookedAtAfterANewBudget_beginsAnew()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1000));
        const auto source = CaptureSource::opened(capture.path());
        Focus focus;
        Budget budget;
        SizeMeasure measure(*source, focus, budget);
        measure.setActive(true);
        QTRY_COMPARE(measure.statistics().together().messages, 1000);
        measure.setActive(false);
        budget.setBytes(2);
        QCOMPARE(measure.statistics().together().messages, 1000);
        focus.lookAt(captures::ConnectionId(2));
        QCOMPARE(measure.statistics().together().messages, 0);
        measure.setActive(true);
        QTRY_COMPARE(measure.statistics().together().messages, 500);
    }

    void table_showsTheFigures()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1000));
        const auto source = CaptureSource::opened(capture.path());
        Focus focus;
        Budget budget;
        SizeMeasure measure(*source, focus, budget);
        SizesModel model(measure);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        budget.setBytes(2);
        measure.setActive(true);
        QTRY_COMPARE(measure.statistics().together().messages, 1000);
        const auto text = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(SizesModel::Messages, SizesModel::InColumn), QStringLiteral("1,000"));
        QCOMPARE(text(SizesModel::Total, SizesModel::BothColumn), QStringLiteral("2.9 kB"));
        QCOMPARE(text(SizesModel::Smallest, SizesModel::InColumn), QStringLiteral("1 B"));
        QCOMPARE(text(SizesModel::Largest, SizesModel::InColumn), QStringLiteral("3 B"));
        QCOMPARE(text(SizesModel::Mean, SizesModel::OutColumn), QStringLiteral("–"));
        QCOMPARE(text(SizesModel::OverBudget, SizesModel::BothColumn), QStringLiteral("900"));
        QCOMPARE(model.index(SizesModel::Total, 0).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("2,890 bytes"));
    }
};

QTEST_GUILESS_MAIN(TestSizeMeasure)

} // namespace tst_sizemeasure

#include "tst_sizemeasure.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/framesmodel.h"
#include "models/recordedcapture.h"

#include <QAbstractItemModelTester>

#include <QRegularExpression>
#include <QTest>

namespace tst_framesmodel {

using namespace models;

class TestFramesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void show_message_saysWhatItsHeadersSay()
    {
        const RecordedCapture capture(
            samples::batch(samples::message(QByteArray(300, 'x'), 1, captures::Direction::Out)));
        FramesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(&capture.reader(), 1);
        QCOMPARE(line(model, 0), QStringLiteral("1|1|000|1 text|01020304|16|300|81 fe 01 2c 01 02 03 04"));
    }

    void show_manyFragments_readsThemInBlocks()
    {
        captures::MessageRecord record = samples::message("x");
        record.message.frame = samples::frame(wire::Opcode::Text, 0, captures::Direction::In, 0, false);
        for (quint64 place = 1; place < 1000; ++place)
            record.message.furtherFrames.push_back(
                samples::frame(wire::Opcode::Continuation, 0, captures::Direction::In, place, place == 999));
        const RecordedCapture capture(samples::batch(record));
        FramesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(&capture.reader(), 1);
        QCOMPARE(model.rowCount(), 1000);
        for (const int row : { 999, 0, 255, 256, 512, 998 })
            QCOMPARE(model.index(row, FramesModel::PlaceColumn).data().toString(), QString::number(row));
        QCOMPARE(model.index(999, FramesModel::FinColumn).data().toString(), QStringLiteral("1"));
        QCOMPARE(model.index(998, FramesModel::FinColumn).data().toString(), QStringLiteral("0"));
        QVERIFY(
            model.index(998, FramesModel::OpcodeColumn).data().toString().startsWith(QStringLiteral("0 ")));
    }

    void show_cutOffHeader_saysSo()
    {
        captures::MessageRecord record = samples::message("");
        record.message.frame.header = wire::HeaderBytes(QByteArrayView("\x81", 1));
        record.message.isIncomplete = true;
        const RecordedCapture capture(samples::batch(record));
        FramesModel model;
        model.show(&capture.reader(), 1);
        QCOMPARE(model.index(0, FramesModel::OpcodeColumn).data().toString(), QStringLiteral("cut off"));
        QCOMPARE(model.index(0, FramesModel::HeaderColumn).data().toString(), QStringLiteral("81"));
    }

    void show_eventOrNothing_isEmpty()
    {
        const RecordedCapture capture(samples::batch(samples::event("connected")));
        FramesModel model;
        model.show(&capture.reader(), 1);
        QCOMPARE(model.rowCount(), 0);
        model.show(nullptr, 0);
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static QString line(const FramesModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column <= FramesModel::HeaderColumn; ++column)
            cells += model.index(row, column).data().toString();
        return cells.join(QLatin1Char('|'));
    }
};

QTEST_GUILESS_MAIN(TestFramesModel)

} // namespace tst_framesmodel

#include "tst_framesmodel.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/formats/recordjson.h"
#include "captures/scanned.h"
#include "captures/sizestatistics.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tst_sizestatistics {

using namespace captures;

class TestSizeStatistics : public QObject
{
    Q_OBJECT

    static Row row(qint64 size, Direction direction = Direction::In, Kind kind = Kind::Text)
    {
        Row made;
        made.size = size;
        made.wireSize = size + 2;
        made.direction = direction;
        made.kind = kind;
        made.time = samples::at();
        return made;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void figures_areOfMessagesByDirection()
    {
        SizeStatistics statistics(100);
        for (const qint64 size : { 100, 5, 300 })
            statistics.take(row(size));
        statistics.take(row(0, Direction::Out, Kind::Ping));
        statistics.take(row(10'000, Direction::None, Kind::Event));
        QCOMPARE(statistics.figures(Direction::In), (SizeFigures{ 3, 405, 411, 5, 300, 1 }));
        QCOMPARE(statistics.figures(Direction::Out), (SizeFigures{ 1, 0, 2, 0, 0, 0 }));
        QCOMPARE(statistics.together(), (SizeFigures{ 4, 405, 413, 0, 300, 1 }));
        QCOMPARE(statistics.figures(Direction::In).mean(), 135);
        QCOMPARE(statistics.figures(Direction::Out).ratio(), 0);
    }

    void boundlessMessages_sumUpToTheMost()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        captures::Row announced = row(0);
        announced.size = most; // by its header; what came is less
        SizeStatistics statistics;
        for (int i = 0; i < 2; ++i)
            statistics.take(announced);
        QCOMPARE(statistics.figures(Direction::In).bytes, most);
        QCOMPARE(statistics.together().bytes, most);
        QCOMPARE(statistics.whole().inAtMost(1).bins.front().bytes[0], most);
    }

    void withoutMessages_figuresAreZero()
    {
        SizeFigures figures;
        figures.add({});
        QCOMPARE(figures, SizeFigures());
        QCOMPARE(figures.mean(), 0);
    }

    void bins_growAsOneTwoFive_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("below");
        const auto one = [](qint64 size, qint64 from, qint64 below) {
            QTest::addRow("%lld", size) << size << from << below;
        };
        one(0, 0, 1);
        one(1, 1, 2);
        one(2, 2, 5);
        one(4, 2, 5);
        one(5, 5, 10);
        one(99, 50, 100);
        one(100, 100, 200);
        one(1'000'000'000, 1'000'000'000, 2'000'000'000);
        one(900LL * 1024 * 1024, 500'000'000, 1'000'000'000);
        one(std::numeric_limits<qint64>::max() - 1, 10'000'000'000, std::numeric_limits<qint64>::max());
    }

    void bins_growAsOneTwoFive()
    {
        QFETCH(qint64, size);
        const SizeRange range = SizeHistogram::rangeOf(SizeHistogram::binOf(size));
        QTEST(range.from, "from");
        QTEST(range.below, "below");
    }

    void histogram_countsEachMessageOnce()
    {
        SizeStatistics statistics;
        for (qint64 size = 0; size < 1000; ++size)
            statistics.take(row(size, size % 2 ? Direction::In : Direction::Out));
        qint64 counted = 0;
        for (int bin = 0; bin < SizeHistogram::bins; ++bin)
            counted += statistics.histogram(Direction::In).at(bin);
        QCOMPARE(counted, 500);
        QCOMPARE(statistics.histogram(Direction::Out).at(SizeHistogram::binOf(0)), 1);
    }

    // What the panel shows is what somebody counts who has nothing but the export.
    void figures_equalThoseOfTheExport()
    {
        Batch records;
        for (int i = 0; i < 500; ++i)
            records.emplace_back(samples::message(QByteArray(i * i % 2000, 'x'), 1 + i % 3,
                                                  i % 4 ? Direction::In : Direction::Out,
                                                  i % 5 ? wire::Opcode::Text : wire::Opcode::Ping));
        records.emplace_back(samples::event("closed", R"({"by":"server"})"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one.wscap"));
        samples::makeCapture(path, std::move(records));
        const CaptureReader reader(path);
        SizeStatistics statistics(500);
        reader.scan(ConnectionId(2), 1, reader.lastRecord(), [&](const ScannedRecord &record) {
            statistics.take(record.row);
            return true;
        });
        std::array<SizeFigures, 2> exported;
        reader.visit(ConnectionId(2), [&](const WholeRecord &record) {
            QByteArray json;
            appendRecordJson(json, record, SecretMask(true));
            const QJsonObject line = QJsonDocument::fromJson(json).object();
            const qint64 size = line[QLatin1String("size")].toInteger();
            exported[line[QLatin1String("direction")].toString() == QLatin1String("out")].add(
                { 1, size, line[QLatin1String("wire_size")].toInteger(), size, size, size > 500 });
            return true;
        });
        QCOMPARE(statistics.figures(Direction::In), exported[0]);
        QCOMPARE(statistics.figures(Direction::Out), exported[1]);
    }
};

QTEST_GUILESS_MAIN(TestSizeStatistics)

} // namespace tst_sizestatistics

#include "tst_sizestatistics.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/hexgrid.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_hexgrid {

using panels::HexGrid;

class TestHexGrid : public QObject
{
    Q_OBJECT

    static HexGrid grid(qint64 size, int width = 10'000)
    {
        HexGrid grid;
        grid.setSize(size);
        grid.setLetter(10, 20);
        grid.fitInto(width);
        return grid;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void lines_areAsManyAsNeeded_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("lines");
        QTest::addColumn<int>("digits");
        const auto row = [](const char *name, qint64 size, qint64 lines, int digits) {
            QTest::newRow(name) << size << lines << digits;
        };
        row("nothing", 0, 0, 4);
        row("a byte", 1, 1, 4);
        row("a full line", 16, 1, 4);
        row("one more", 17, 2, 4);
        row("16 bits", 0xffff, 4096, 4);
        row("more than 16 bits", 0x10000, 4096, 8);
        row("32 bits", 0xffff'ffff, 0x1000'0000, 8);
        row("more than 32 bits", 0x1'0000'0000, 0x1000'0000, 12);
    }
    void lines_areAsManyAsNeeded()
    {
        QFETCH(qint64, size);
        QTEST(grid(size).lineCount(), "lines");
        QTEST(grid(size).offsetDigits(), "digits");
    }

    void sixteenBytes_orEight_asThereIsRoom()
    {
        const int needed = grid(100).width();
        QCOMPARE(grid(100, needed).bytesPerLine(), 16);
        QCOMPARE(grid(100, needed - 1).bytesPerLine(), 8);
        QCOMPARE(grid(100, 0).bytesPerLine(), 8);
    }

    void gap_isInTheMiddle()
    {
        const HexGrid wide = grid(100);
        QCOMPARE(wide.hexX(1) - wide.hexX(0), 30);
        QCOMPARE(wide.hexX(8) - wide.hexX(7), 40);
        QVERIFY(wide.textX(0) > wide.hexX(15) + 20);
        QCOMPARE(wide.width(), wide.textX(15) + 10 + HexGrid::margin);
    }

    void byteAt_isTheOnePaintedThere_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("16 a line") << 10'000;
        QTest::newRow("8 a line") << 0;
    }
    void byteAt_isTheOnePaintedThere()
    {
        QFETCH(int, width);
        const HexGrid some = grid(1000, width);
        for (int column = 0; column < some.bytesPerLine(); ++column) {
            const qint64 byte = 3 * some.bytesPerLine() + column;
            QCOMPARE(some.lineOf(byte), 3);
            QCOMPARE(some.byteAt(3, some.hexX(column)), byte);
            QCOMPARE(some.byteAt(3, some.hexX(column) + 19), byte);
            QCOMPARE(some.byteAt(3, some.textX(column)), byte);
            QCOMPARE(some.byteAt(3, some.textX(column) + 9), byte);
        }
        QCOMPARE(some.byteAt(3, 0), 3 * some.bytesPerLine());
        QCOMPARE(some.byteAt(3, 9999), 4 * some.bytesPerLine() - 1);
    }
};

QTEST_GUILESS_MAIN(TestHexGrid)

} // namespace tst_hexgrid

#include "tst_hexgrid.moc"

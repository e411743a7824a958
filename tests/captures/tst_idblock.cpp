// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/idblock.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

namespace tst_idblock {

using namespace captures;

class IdBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ids_areThoseAppended_data()
    {
        QTest::addColumn<std::vector<RecordId>>("ids");
        QTest::addColumn<int>("packedSize");
        QTest::newRow("one") << std::vector<RecordId>{ 1 } << 1;
        QTest::newRow("far along") << std::vector<RecordId>{ 5'000'000'000 } << 1;
        QTest::newRow("in a row") << std::vector<RecordId>{ 7, 8, 9 } << 1;
        QTest::newRow("a gap") << std::vector<RecordId>{ 7, 9 } << 3;
        QTest::newRow("gaps and runs") << std::vector<RecordId>{ 1, 2, 5, 6, 7, 9 } << 5;
        QTest::newRow("a gap of 127") << std::vector<RecordId>{ 1, 129 } << 3;
        QTest::newRow("a gap of 128") << std::vector<RecordId>{ 1, 130 } << 4;
        QTest::newRow("a gap of a million") << std::vector<RecordId>{ 1, 1'000'002 } << 5;
    }

    void ids_areThoseAppended()
    {
        QFETCH(std::vector<RecordId>, ids);
        IdBlock block;
        for (const RecordId id : ids)
            block.append(id);
        QCOMPARE(block.ids(), ids);
        QCOMPARE(block.size(), qint64(ids.size()));
        QCOMPARE(block.first(), ids.front());
        QCOMPARE(block.last(), ids.back());
        QTEST(int(block.packed().size()), "packedSize");
    }

    void unpack_givesTheSameAndGoesOn()
    {
        IdBlock block;
        for (const RecordId id : { 3, 4, 10, 11, 500 })
            block.append(id);
        IdBlock again(block.packed(), block.first());
        QCOMPARE(again.ids(), block.ids());
        again.append(501);
        again.append(777);
        QCOMPARE(again.ids(), (std::vector<RecordId>{ 3, 4, 10, 11, 500, 501, 777 }));
    }

    void append_upToCapacity_isFull()
    {
        IdBlock block;
        for (RecordId id = 1; id <= IdBlock::capacity; ++id) {
            QVERIFY(!block.isFull());
            block.append(id * 3);
        }
        QVERIFY(block.isFull());
        QCOMPARE(IdBlock(block.packed(), block.first()).ids(), block.ids());
    }

    void stored_isTakenOnlyWhole_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<RecordId>("first");
        QTest::addColumn<RecordId>("last");
        QTest::addColumn<qint64>("records");
        QTest::addColumn<bool>("isSound");
        const RecordId most = std::numeric_limits<RecordId>::max();
        QTest::addRow("one") << QByteArray("\x01") << RecordId(1) << RecordId(1) << qint64(1) << true;
        QTest::addRow("runs") << QByteArray("\x02\x03\x01") << RecordId(5) << RecordId(10) << qint64(3)
                              << true;
        QTest::addRow("far along") << QByteArray("\x02") << most - 2 << most - 1 << qint64(2) << true;
        QTest::addRow("other last") << QByteArray("\x02\x03\x01") << RecordId(5) << RecordId(11) << qint64(3)
                                    << false;
        QTest::addRow("other count") << QByteArray("\x02\x03\x01") << RecordId(5) << RecordId(10) << qint64(4)
                                     << false;
        QTest::addRow("nothing") << QByteArray() << RecordId(1) << RecordId(1) << qint64(0) << false;
        QTest::addRow("from zero") << QByteArray("\x01") << RecordId(0) << RecordId(0) << qint64(1) << false;
        QTest::addRow("at the end of numbers") << QByteArray("\x01") << most << most << qint64(1) << false;
        QTest::addRow("beyond the end of numbers")
            << QByteArray("\x7f\xff\xff") << most - 5 << most - 1 << qint64(512) << false;
        QTest::addRow("last before first")
            << QByteArray("\x01") << RecordId(9) << RecordId(3) << qint64(1) << false;
        QTest::addRow("a run of none")
            << QByteArray("\x01\x01\x00\x01", 4) << RecordId(1) << RecordId(3) << qint64(2) << false;
        QTest::addRow("a gap of none")
            << QByteArray("\x01\x00\x01", 3) << RecordId(1) << RecordId(2) << qint64(2) << false;
        QTest::addRow("a gap without end")
            << QByteArray("\x01") + QByteArray(9, '\xff') + QByteArray("\x01\x01") << RecordId(1)
            << RecordId(3) << qint64(2) << false;
        QTest::addRow("more than fit")
            << QByteArray("\x81\x04") << RecordId(1) << RecordId(513) << qint64(513) << false;
    }

    void stored_isTakenOnlyWhole()
    {
        QFETCH(QByteArray, packed);
        QFETCH(RecordId, first);
        QFETCH(RecordId, last);
        QFETCH(qint64, records);
        QTEST(IdBlock::stored(packed, first, last, records).has_value(), "isSound");
    }

    void unpack_ofGarbage_staysWithinCapacity_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no end to a number") << QByteArray(20, '\xff');
        QTest::newRow("a run too long") << QByteArray("\xff\xff\xff\x7f");
        QTest::newRow("zeros") << QByteArray(20, '\0');
    }

    void unpack_ofGarbage_staysWithinCapacity()
    {
        QFETCH(QByteArray, packed);
        QVERIFY(IdBlock(packed, 1).ids().size() <= size_t(IdBlock::capacity));
    }
};

QTEST_GUILESS_MAIN(IdBlockTest)

} // namespace tst_idblock

#include "tst_idblock.moc"

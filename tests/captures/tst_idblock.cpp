// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/idblock.h"

#include <QRegularExpression>
#include <QTest>

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

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/idlist.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_idlist {

using models::IdList;

class TestIdList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void list_knowsPlacesAndIds_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("count");
        for (const int step : { 1, 2, 1000 })
            for (const int count : { 1, 511, 512, 513, 1024, 5000 })
                QTest::addRow("%d of every %d", count, step) << step << count;
    }
    void list_knowsPlacesAndIds()
    {
        QFETCH(int, step);
        QFETCH(int, count);
        IdList list;
        for (int i = 0; i < count; ++i)
            list.append(10 + i * step);
        QCOMPARE(list.size(), count);
        for (int i = 0; i < count; i += 37) {
            const captures::RecordId id = 10 + i * step;
            QCOMPARE(list.at(i), id);
            QCOMPARE(list.placeOf(id), i);
            QCOMPARE(list.countUpTo(id), i + 1);
            QCOMPARE(list.countUpTo(id - 1), i);
        }
        QCOMPARE(list.at(-1), 0);
        QCOMPARE(list.at(count), 0);
        QCOMPARE(list.countUpTo(1'000'000'000), count);
        QCOMPARE(list.placeOf(1'000'000'000), -1);
        QCOMPARE(list.placeOf(9), -1);
        QCOMPARE(list.mid(count - 1, 5), QList<captures::RecordId>{ 10 + (count - 1) * step });
        QCOMPARE(list.mid(count, 5).size(), 0);
    }

    void whatIsAppendedLater_isFound()
    {
        IdList list;
        QCOMPARE(list.size(), 0);
        QCOMPARE(list.countUpTo(5), 0);
        for (int id = 2; id < 3000; id += 2) {
            list.append(id);
            QCOMPARE(list.at(list.size() - 1), id);
            QCOMPARE(list.placeOf(id - 1), -1);
        }
        list.clear();
        QCOMPARE(list.size(), 0);
        QCOMPARE(list.placeOf(2), -1);
    }

    void aMillionIds_takeFewBytes()
    {
        IdList dense;
        IdList sparse;
        for (int i = 1; i <= 1'000'000; ++i) {
            dense.append(i);
            sparse.append(i * 20);
        }
        QVERIFY2(dense.bytes() < 150'000, qPrintable(QString::number(dense.bytes())));
        QVERIFY2(sparse.bytes() < 2'300'000, qPrintable(QString::number(sparse.bytes())));
    }
};

QTEST_GUILESS_MAIN(TestIdList)

} // namespace tst_idlist

#include "tst_idlist.moc"

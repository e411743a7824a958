// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/groupfilter.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_groupfilter {

using namespace captures;

class TestGroupFilter : public QObject
{
    Q_OBJECT

    static Grouping byType() { return { GroupBy::JsonPath, *payloads::parseJsonPath(u"$.type").path }; }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void group_isACondition_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<GroupKey>("key");
        QTest::addColumn<Filter>("filter");
        Filter filter;
        filter.direction = Direction::Out;
        QTest::newRow("direction") << Grouping{ GroupBy::Direction, {} }
                                   << GroupKey{ GroupKey::Sort::Value, 2, {} } << filter;
        filter = {};
        filter.kinds = bitOf(Kind::Ping);
        QTest::newRow("kind") << Grouping{ GroupBy::Kind, {} } << GroupKey{ GroupKey::Sort::Value, 3, {} }
                              << filter;
        filter = {};
        filter.connection = ConnectionId(7);
        QTest::newRow("connection") << Grouping{ GroupBy::Connection, {} }
                                    << GroupKey{ GroupKey::Sort::Value, 7, {} } << filter;
        filter = {};
        filter.size = SizeRange{ 126, 1000 };
        QTest::newRow("size") << Grouping{ GroupBy::SizeClass, {} }
                              << GroupKey{ GroupKey::Sort::Value, 2, {} } << filter;
        filter = {};
        filter.json = JsonCondition{ byType().path, QByteArray("\"a\"") };
        QTest::newRow("value") << byType() << GroupKey{ GroupKey::Sort::Value, 0, "\"a\"" } << filter;
        filter.json->value.reset();
        QTest::newRow("without") << byType() << GroupKey{ GroupKey::Sort::Without, 0, {} } << filter;
    }

    void group_isACondition()
    {
        QFETCH(Grouping, grouping);
        QFETCH(GroupKey, key);
        QFETCH(Filter, filter);
        QVERIFY(canFilter(key));
        QVERIFY(!isFilteredBy({}, grouping, key));
        QCOMPARE(withGroup({}, grouping, key), filter);
        QVERIFY(isFilteredBy(filter, grouping, key));
        QCOMPARE(withoutGroup(filter, grouping), Filter());
    }

    void searchAndDirection_stay()
    {
        Filter before;
        before.search.text = QStringLiteral("x");
        before.direction = Direction::In;
        before.size = SizeRange{ 1, 2 };
        const GroupKey key{ GroupKey::Sort::Value, 0, "1" };
        const Filter after = withGroup(before, byType(), key);
        QCOMPARE(after.search.text, QStringLiteral("x"));
        QCOMPARE(after.direction, Direction::In);
        QVERIFY(!after.size);
        QVERIFY(isFilteredBy(after, byType(), key));
        QCOMPARE(withoutGroup(after, byType()).direction, Direction::In);
    }

    void sizes_giveWayToEachOther()
    {
        Filter before;
        before.json = JsonCondition{ byType().path, {} };
        const Filter after = withSizes(before, { 10, 20 });
        QVERIFY(!after.json);
        QCOMPARE(after.size, (SizeRange{ 10, 20 }));
    }

    void others_areNoCondition()
    {
        const GroupKey others{ GroupKey::Sort::Others, 0, {} };
        QVERIFY(!canFilter(others));
        QVERIFY(!isFilteredBy({}, byType(), others));
    }
};

QTEST_GUILESS_MAIN(TestGroupFilter)

} // namespace tst_groupfilter

#include "tst_groupfilter.moc"

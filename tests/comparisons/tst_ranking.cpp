// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisons/ranking.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_ranking {

using namespace comparisons;

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ranks_tellBestAndWorst_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<Better>("better");
        QTest::addColumn<QString>("expected"); // b, w or - each
        QTest::newRow("lower") << Values{ 3.0, 1.0, 2.0 } << Better::Lower << QStringLiteral("wb-");
        QTest::newRow("higher") << Values{ 3.0, 1.0, 2.0 } << Better::Higher << QStringLiteral("bw-");
        QTest::newRow("neither") << Values{ 3.0, 1.0 } << Better::Neither << QStringLiteral("--");
        QTest::newRow("ties") << Values{ 1.0, 1.0, 2.0 } << Better::Lower << QStringLiteral("bbw");
        QTest::newRow("equal") << Values{ 1.0, 1.0 } << Better::Lower << QStringLiteral("--");
        QTest::newRow("hardly different") << Values{ 1.0, 1.1 } << Better::Lower << QStringLiteral("--");
        QTest::newRow("all zero") << Values{ 0.0, 0.0 } << Better::Lower << QStringLiteral("--");
        QTest::newRow("zero") << Values{ 0.0, 0.1 } << Better::Lower << QStringLiteral("bw");
        QTest::newRow("unknown") << Values{ std::nullopt, 1.0, 2.0 } << Better::Lower
                                 << QStringLiteral("-bw");
        QTest::newRow("one known") << Values{ std::nullopt, 1.0 } << Better::Lower << QStringLiteral("--");
        QTest::newRow("none") << Values{} << Better::Lower << QString();
    }
    void ranks_tellBestAndWorst()
    {
        QFETCH(Values, values);
        QFETCH(Better, better);
        QString told;
        for (const Rank rank : ranks(values, better))
            told += rank == Rank::Best ? u'b' : rank == Rank::Worst ? u'w' : u'-';
        QTEST(told, "expected");
    }

    void differ_seesUnequalAndUnknown()
    {
        QVERIFY(!differ({}));
        QVERIFY(!differ({ 1.0, 1.0 }));
        QVERIFY(!differ({ std::nullopt, std::nullopt }));
        QVERIFY(differ({ 1.0, 1.0, 2.0 }));
        QVERIFY(differ({ 1.0, std::nullopt }));
    }
};

QTEST_GUILESS_MAIN(TestRanking)

} // namespace tst_ranking

#include "tst_ranking.moc"

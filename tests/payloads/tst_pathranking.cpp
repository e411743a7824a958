// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/pathranking.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_pathranking {

using namespace payloads;

class TestPathRanking : public QObject
{
    Q_OBJECT

    static QStringList best(const PathRanking &ranking, qsizetype limit = 20)
    {
        QStringList texts;
        for (const JsonPath &path : ranking.best(limit))
            texts.append(path.text());
        return texts;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fewValues_comeBeforeIds()
    {
        PathRanking ranking;
        for (int i = 0; i < 100; ++i)
            ranking.take(R"({"id":"x)" + QByteArray::number(i) + R"(","price":)" + QByteArray::number(i * 7)
                         + R"(,"colour":")" + (i % 3 ? "red" : "green") + R"("})");
        QCOMPARE(best(ranking), QStringList{ QStringLiteral("$.colour") });
    }

    void coverage_countsWhatIsNoJson()
    {
        PathRanking ranking;
        for (int i = 0; i < 100; ++i) {
            ranking.take(i % 10 ? QByteArray("text")
                                : R"({"a":)" + QByteArray(i % 20 ? "true" : "false") + '}');
        }
        QCOMPARE(best(ranking), QStringList{ QStringLiteral("$.a") });
    }

    void constants_comeLast()
    {
        PathRanking ranking;
        for (int i = 0; i < 50; ++i)
            ranking.take(R"({"version":"2.0","side":")" + QByteArray(i % 2 ? "buy" : "sell") + R"("})");
        QCOMPARE(best(ranking), QStringList({ QStringLiteral("$.side"), QStringLiteral("$.version") }));
        QCOMPARE(best(ranking, 1).size(), 1);
    }

    void usualName_decides_evenInASmallSample()
    {
        PathRanking ranking;
        ranking.take(R"({"channel":"a","type":"trade"})");
        ranking.take(R"({"channel":"a","type":"quote"})");
        ranking.take(R"({"channel":"b","type":"trade"})");
        ranking.take(R"({"channel":"b","type":"trade"})");
        QCOMPARE(best(ranking).first(), QStringLiteral("$.type"));
    }

    void nothing_ranksNothing()
    {
        PathRanking ranking;
        QVERIFY(best(ranking).isEmpty());
        ranking.take("hello");
        QVERIFY(best(ranking).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPathRanking)

} // namespace tst_pathranking

#include "tst_pathranking.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/budgetwatch.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_budgetwatch {

using sessions::BudgetWatch;
using namespace std::chrono_literals;

class TestBudgetWatch : public QObject
{
    Q_OBJECT

    static wire::Timestamp at(std::chrono::microseconds time) { return wire::Timestamp(1000s + time); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void withoutBudget_nothingStrikes()
    {
        BudgetWatch watch;
        QVERIFY(!watch.see(1'000'000'000, at(0s)));
        watch.setBudget(-1);
        QVERIFY(!watch.see(1, at(0s)));
        QCOMPARE(watch.strikes(), 0);
    }

    void budget_isTheLargestThatPasses()
    {
        BudgetWatch watch;
        watch.setBudget(1000);
        QVERIFY(!watch.see(1000, at(0s)));
        QCOMPARE(watch.see(1001, at(0s)), (BudgetWatch::Strikes{ 1000, 1001, 1 }));
    }

    void strikesWithinASecond_areToldTogether()
    {
        BudgetWatch watch;
        watch.setBudget(10);
        QVERIFY(watch.see(11, at(0s)));
        QVERIFY(!watch.see(30, at(1ms)));
        QVERIFY(!watch.see(20, at(999'999us)));
        QVERIFY(!watch.due(at(999'999us)));
        QCOMPARE(watch.see(12, at(1s)), (BudgetWatch::Strikes{ 10, 30, 3 }));
        QVERIFY(!watch.due(at(5s)));
        QVERIFY(!watch.takeRest());
        QCOMPARE(watch.strikes(), 4);
    }

    void heldBack_isToldWhenDueOrAtTheEnd()
    {
        BudgetWatch watch;
        watch.setBudget(10);
        QVERIFY(watch.see(11, at(0s)));
        QVERIFY(!watch.see(15, at(1ms)));
        QCOMPARE(watch.due(at(2s)), (BudgetWatch::Strikes{ 10, 15, 1 }));
        QVERIFY(!watch.see(16, at(2500ms)));
        QCOMPARE(watch.takeRest(), (BudgetWatch::Strikes{ 10, 16, 1 }));
    }

    void clockSetBack_doesNotSilence()
    {
        BudgetWatch watch;
        watch.setBudget(10);
        QVERIFY(watch.see(11, at(0s)));
        QVERIFY(watch.see(11, at(-3600s)));
    }

    void setBudget_beginsAnew()
    {
        BudgetWatch watch;
        watch.setBudget(10);
        watch.see(11, at(0s));
        watch.see(11, at(0s));
        watch.setBudget(20);
        QCOMPARE(watch.strikes(), 0);
        QVERIFY(!watch.takeRest());
        QCOMPARE(watch.see(21, at(0s)), (BudgetWatch::Strikes{ 20, 21, 1 }));
    }

    void strikesToJson_keepsItsOrder()
    {
        QCOMPARE(sessions::strikesToJson({ 1, 2, 3 }), QByteArray(R"({"budget":1,"size":2,"count":3})"));
    }
};

QTEST_GUILESS_MAIN(TestBudgetWatch)

} // namespace tst_budgetwatch

#include "tst_budgetwatch.moc"

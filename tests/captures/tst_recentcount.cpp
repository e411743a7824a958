// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/recentcount.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_recentcount {

using captures::RecentCount;
using namespace std::chrono_literals;

class TestRecentCount : public QObject
{
    Q_OBJECT

    static wire::Timestamp at(std::chrono::milliseconds time) { return wire::Timestamp(1000s + time); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothing_isZero() { QCOMPARE(RecentCount().perSecond(at(0ms)), 0); }

    void steadyFlow_isItsRate()
    {
        RecentCount count;
        for (int i = 0; i < 5000; ++i)
            count.add(at(std::chrono::milliseconds(i)));
        QCOMPARE(count.perSecond(at(5000ms)), 1000);
        QCOMPARE(count.perSecond(at(4999ms)), 1000);
    }

    void silence_letsItFallWithinASecond()
    {
        RecentCount count;
        for (int i = 0; i < 1000; ++i)
            count.add(at(std::chrono::milliseconds(i)));
        QCOMPARE(count.perSecond(at(1000ms)), 1000);
        QCOMPARE(count.perSecond(at(1250ms)), 750);
        QCOMPARE(count.perSecond(at(1750ms)), 250);
        QCOMPARE(count.perSecond(at(2000ms)), 0);
        QCOMPARE(count.perSecond(at(3600s)), 0);
    }

    void quarterUnderWay_isNotCounted()
    {
        RecentCount count;
        count.add(at(100ms));
        QCOMPARE(count.perSecond(at(200ms)), 0);
        QCOMPARE(count.perSecond(at(250ms)), 1);
    }

    void timesOutOfOrder_doNoHarm()
    {
        RecentCount count;
        count.add(at(2000ms));
        count.add(at(1900ms));
        count.add(wire::Timestamp(-5s));
        QCOMPARE(count.perSecond(at(2250ms)), 2);
        QCOMPARE(count.perSecond(wire::Timestamp(-3s)), 0);
    }

    void clockSetBack_beginsAnew()
    {
        RecentCount count;
        count.add(at(3600s));
        for (int i = 0; i < 1000; ++i)
            count.add(at(std::chrono::milliseconds(i)));
        QCOMPARE(count.perSecond(at(1000ms)), 1000);
        QCOMPARE(count.perSecond(at(3601s)), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecentCount)

} // namespace tst_recentcount

#include "tst_recentcount.moc"

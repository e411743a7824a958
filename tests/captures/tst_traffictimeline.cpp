// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/traffictimeline.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_traffictimeline {

using namespace captures;
using namespace std::chrono_literals;

class TestTrafficTimeline : public QObject
{
    Q_OBJECT

    static wire::Timestamp at(std::chrono::milliseconds time) { return wire::Timestamp(100'000s + time); }

    static TrafficBin sum(const TrafficSpan &span)
    {
        TrafficBin all;
        for (const TrafficBin &bin : span.bins)
            all.add(bin);
        return all;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void recent_withoutTraffic_isFlat()
    {
        const TrafficSpan span = RecentTraffic().upTo(at(0ms));
        QCOMPARE(span.bins.size(), size_t(60));
        QCOMPARE(sum(span), TrafficBin());
    }

    void recent_endsBeforeTheSecondUnderWay()
    {
        RecentTraffic traffic;
        traffic.add(at(0ms), 0, 10);
        traffic.add(at(999ms), 1, 20);
        traffic.add(at(1000ms), 0, 30);
        const TrafficSpan span = traffic.upTo(at(1500ms));
        QCOMPARE(span.begin, at(-59s));
        QCOMPARE(span.bins.back(), (TrafficBin{ { 1, 1 }, { 10, 20 } }));
        QCOMPARE(sum(span), span.bins.back());
        QCOMPARE(traffic.upTo(at(2s)).bins.back(), (TrafficBin{ { 1, 0 }, { 30, 0 } }));
    }

    void recent_forgetsAfterAMinute()
    {
        RecentTraffic traffic;
        for (int second = 0; second < 200; ++second)
            traffic.add(at(std::chrono::seconds(second)), 0, 1);
        QCOMPARE(sum(traffic.upTo(at(200s))).messages[0], 60);
        QCOMPARE(sum(traffic.upTo(at(230s))).messages[0], 30);
        QCOMPARE(sum(traffic.upTo(at(500s))).messages[0], 0);
        traffic.add(at(10'000s), 0, 1);
        QCOMPARE(sum(traffic.upTo(at(10'001s))).messages[0], 1);
        traffic.add(at(9'940s), 0, 1);
        traffic.add(wire::Timestamp(-70s), 0, 1);
        QCOMPARE(sum(traffic.upTo(at(10'001s))).messages[0], 1);
    }

    void recent_afterTheClockWasSetBack_beginsAnew()
    {
        RecentTraffic traffic;
        traffic.add(at(3600s), 0, 1);
        for (int second = 0; second < 30; ++second)
            traffic.add(at(std::chrono::seconds(second)), 0, 1);
        QCOMPARE(sum(traffic.upTo(at(30s))).messages[0], 30);
        QCOMPARE(sum(traffic.upTo(at(3601s))).messages[0], 0);
    }

    void whole_staysBounded_andLosesNothing()
    {
        WholeTraffic traffic;
        for (int i = 0; i < 100'000; ++i)
            traffic.add(at(std::chrono::milliseconds(i * 97)), size_t(i % 2), 3);
        for (const size_t bins : { size_t(1), size_t(10), size_t(300), size_t(5000) }) {
            const TrafficSpan span = traffic.inAtMost(bins);
            QVERIFY(span.bins.size() <= std::min(bins, WholeTraffic::maxBins));
            QVERIFY(span.width * qint64(span.bins.size()) >= 9'700s - 97ms);
            QCOMPARE(sum(span), (TrafficBin{ { 50'000, 50'000 }, { 150'000, 150'000 } }));
        }
    }

    void whole_bigGap_andTimeBeforeTheFirst()
    {
        WholeTraffic traffic;
        traffic.add(at(0s), 0, 1);
        traffic.add(at(24h * 365), 1, 1);
        traffic.add(at(-1h), 0, 1);
        QCOMPARE(sum(traffic.inAtMost(100)), (TrafficBin{ { 2, 1 }, { 2, 1 } }));
    }

    void whole_longTraffic_isShownBySeconds()
    {
        WholeTraffic traffic;
        traffic.add(at(0s), 0, 1);
        traffic.add(at(5s), 0, 1);
        QCOMPARE(traffic.inAtMost(500).width, 125ms);
        traffic.add(at(20s), 0, 1);
        QCOMPARE(traffic.inAtMost(500).width, 1s);
        QVERIFY(WholeTraffic().inAtMost(10).bins.empty());
    }
};

QTEST_GUILESS_MAIN(TestTrafficTimeline)

} // namespace tst_traffictimeline

#include "tst_traffictimeline.moc"

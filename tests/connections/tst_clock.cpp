// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/clock.h"

#include <QTest>

namespace tst_clock {

using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void now_isUtc()
    {
        const auto difference = connections::Clock().now() - std::chrono::system_clock::now();
        QVERIFY(std::chrono::abs(difference) < 50ms);
    }

    void now_neverGoesBack()
    {
        const connections::Clock clock;
        wire::Timestamp last = clock.now();
        for (int i = 0; i < 10'000; ++i) {
            const wire::Timestamp now = clock.now();
            QVERIFY(now >= last);
            last = now;
        }
    }

    void reanchor_leavesSmallDifferencesAlone()
    {
        connections::Clock clock;
        QVERIFY(!clock.reanchor(clock.now() + 40ms));
        QVERIFY(!clock.reanchor(clock.now() - 40ms));
    }

    void reanchor_afterTheTimeWasSet_takesUtcAndTellsTheDifference()
    {
        connections::Clock clock;
        const wire::Timestamp utc = clock.now() + 1h;
        const auto difference = clock.reanchor(utc);
        QVERIFY(difference);
        QVERIFY(std::chrono::abs(*difference - 1h) < 1s);
        QVERIFY(std::chrono::abs(clock.now() - utc) < 1s);
        QVERIFY(!clock.reanchor(clock.now()));
    }
};

QTEST_GUILESS_MAIN(TestClock)

} // namespace tst_clock

#include "tst_clock.moc"

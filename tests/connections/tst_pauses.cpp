// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/pauses.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_pauses {

using connections::Pauses;

class TestPauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void manyPauses_areToldAsOneSeriesOnceItIsCalm()
    {
        Pauses pauses;
        QSignalSpy begun(&pauses, &Pauses::begun);
        int times = 0;
        connect(&pauses, &Pauses::over, this, [&](std::chrono::microseconds, int count) { times = count; });
        for (int i = 0; i < 3; ++i) {
            pauses.pause();
            QVERIFY(pauses.isPaused());
            pauses.resume();
        }
        QCOMPARE(begun.count(), 1);
        QCOMPARE(times, 0);
        QTRY_COMPARE(times, 3);
        QVERIFY(!pauses.isPaused());
    }

    void end_tellsASeriesThatIsStillGoingOn()
    {
        Pauses pauses;
        int times = 0;
        connect(&pauses, &Pauses::over, this, [&](std::chrono::microseconds, int count) { times += count; });
        pauses.pause();
        pauses.end();
        pauses.end();
        QCOMPARE(times, 1);
    }

    void resumeWithoutPause_isNothing()
    {
        Pauses pauses;
        QSignalSpy begun(&pauses, &Pauses::begun);
        int times = 0;
        connect(&pauses, &Pauses::over, this, [&](std::chrono::microseconds, int) { ++times; });
        pauses.resume();
        pauses.end();
        QCOMPARE(begun.count(), 0);
        QCOMPARE(times, 0);
    }
};

QTEST_GUILESS_MAIN(TestPauses)

} // namespace tst_pauses

#include "tst_pauses.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/commitrhythm.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_commitrhythm {

using captures::CommitRhythm;
using namespace std::chrono_literals;

class CommitRhythmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void add_isWorthTheClock_every32KiB()
    {
        CommitRhythm rhythm;
        QVERIFY(!rhythm.add(32 * 1024 - 1));
        QVERIFY(rhythm.add(1));
        QVERIFY(!rhythm.add(1));
        QVERIFY(rhythm.add(1024 * 1024));
    }

    void commit_isDueAfterTimeOrBytes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<int>("passed"); // ms
        QTest::addColumn<bool>("isDue");
        QTest::addColumn<int>("left");
        QTest::newRow("at once") << qint64(1) << 0 << false << 30;
        QTest::newRow("29 ms") << qint64(1) << 29 << false << 1;
        QTest::newRow("30 ms") << qint64(1) << 30 << true << 0;
        QTest::newRow("long ago") << qint64(0) << 100'000 << true << 0;
        QTest::newRow("8 MiB less one") << qint64(8 * 1024 * 1024 - 1) << 0 << false << 30;
        QTest::newRow("8 MiB") << qint64(8 * 1024 * 1024) << 0 << true << 30;
    }
    void commit_isDueAfterTimeOrBytes()
    {
        QFETCH(qint64, bytes);
        QFETCH(int, passed);
        const CommitRhythm::Clock::time_point start{ 1h };
        CommitRhythm rhythm;
        rhythm.commit(start);
        rhythm.add(bytes);
        QTEST(rhythm.isDue(start + std::chrono::milliseconds(passed)), "isDue");
        QTEST(int(rhythm.left(start + std::chrono::milliseconds(passed)).count()), "left");
    }

    void left_ofLessThanAMillisecond_isOne()
    {
        CommitRhythm rhythm;
        rhythm.commit({});
        QCOMPARE(rhythm.left(CommitRhythm::Clock::time_point(29'500us)), 1ms);
    }

    void commit_startsAnew()
    {
        CommitRhythm rhythm;
        rhythm.add(9 * 1024 * 1024);
        const CommitRhythm::Clock::time_point start{ 1h };
        QVERIFY(rhythm.isDue(start));
        rhythm.commit(start);
        QVERIFY(!rhythm.isDue(start));
    }
};

QTEST_APPLESS_MAIN(CommitRhythmTest)

} // namespace tst_commitrhythm

#include "tst_commitrhythm.moc"

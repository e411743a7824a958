// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "panels/log/logview.h"

#include <QScrollBar>

namespace tst_flood {

using namespace journeys;

constexpr int count = isInstrumented ? 20'000 : 300'000;

class TestFlood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void flood_whileFollowing_neverStallsTheWindow();
    void flood_whileScrolledUp_countsWhatIsNew();

private:
    ServerThread m_server;
};

void TestFlood::init()
{
    failOnWarnings();
}

void TestFlood::flood_whileFollowing_neverStallsTheWindow()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
    auto *log = desk.find<panels::LogView>("log");
    const StallWatch watch;
    QElapsedTimer clock;
    clock.start();
    desk.window().commands().connectTo(m_server.url(QStringLiteral("/flood?count=%1&size=100").arg(count)));
    QTRY_VERIFY_WITH_TIMEOUT(log->model()->rowCount() >= count, 120'000);
    const qint64 elapsed = clock.elapsed();
    qInfo("%d messages in %lld ms, worst stall %lld ms", count, elapsed, watch.worst());
    QTRY_VERIFY(!desk.window().commands().isLive());
    QVERIFY(log->isFollowing());
    QCOMPARE(log->verticalScrollBar()->value(), log->verticalScrollBar()->maximum());
    QVERIFY2(watch.worst() < longestStall, qPrintable(QStringLiteral("%1 ms").arg(watch.worst())));
}

void TestFlood::flood_whileScrolledUp_countsWhatIsNew()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
    auto *log = desk.find<panels::LogView>("log");
    desk.window().commands().connectTo(m_server.url(QStringLiteral("/ticker?every=1")));
    QTRY_VERIFY(log->model()->rowCount() > 100);
    log->verticalScrollBar()->setValue(5);
    QVERIFY(!log->isFollowing());
    const int seen = log->model()->rowCount();
    auto *jump = log->findChild<QWidget *>(QStringLiteral("jumpToEnd"));
    QTRY_VERIFY(jump->isVisible());
    QTRY_VERIFY(log->model()->rowCount() > seen + 50);
    QCOMPARE(log->verticalScrollBar()->value(), 5);
    QTest::mouseClick(jump, Qt::LeftButton);
    QVERIFY(log->isFollowing());
    QVERIFY(!jump->isVisible());
    QCOMPARE(log->verticalScrollBar()->value(), log->verticalScrollBar()->maximum());
}

QTEST_MAIN(TestFlood)

} // namespace tst_flood

#include "tst_flood.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/pausebar.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_pausebar {

using panels::PauseBar;

class TestPauseBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void paused_countsWhatComes()
    {
        PauseBar bar;
        bar.growTo(10);
        QVERIFY(!bar.isPaused());
        QVERIFY(bar.text().isEmpty());
        bar.pause(12);
        QCOMPARE(bar.pausedAt(), std::optional<captures::RecordId>(12));
        QCOMPARE(bar.text(), QStringLiteral("The view is paused. Recording goes on."));
        bar.growTo(1246);
        QCOMPARE(bar.text(), QStringLiteral("The view is paused. 1,234 rows were recorded meanwhile."));
        bar.pause(1246);
        QCOMPARE(bar.text(), QStringLiteral("The view is paused. Recording goes on."));
    }

    void resumed_isHidden()
    {
        PauseBar bar;
        bar.pause(1);
        QVERIFY(!bar.isHidden());
        bar.resume();
        QVERIFY(bar.isHidden());
        QVERIFY(!bar.pausedAt());
    }

    void button_onlyTells()
    {
        PauseBar bar;
        const QSignalSpy pressed(&bar, &PauseBar::buttonPressed);
        bar.pause(1);
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(pressed.count(), 1);
        QVERIFY(bar.isPaused());
    }
};

QTEST_MAIN(TestPauseBar)

} // namespace tst_pausebar

#include "tst_pausebar.moc"

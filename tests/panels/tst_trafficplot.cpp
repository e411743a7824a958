// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/samples.h"
#include "models/figures.h"
#include "panels/sizes/customplot.h"
#include "panels/sizes/trafficplot.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_trafficplot {

using namespace std::chrono_literals;

class TestTrafficPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void timeOfTheDay_isThatOfTheClockThatIsShown()
    {
        panels::TrafficPlot plot;
        const captures::TrafficSpan span{ samples::at(), 1s, std::vector<captures::TrafficBin>(10) };
        for (const bool isUtc : { true, false }) {
            models::showTimesInUtc(isUtc);
            plot.show(span, false);
            const QCPAxis *time = plot.findChild<QCustomPlot *>()->axisRect(1)->axis(QCPAxis::atBottom);
            const auto clock = qSharedPointerDynamicCast<QCPAxisTickerDateTime>(time->ticker());
            QVERIFY(clock);
            QCOMPARE(clock->dateTimeSpec(), isUtc ? Qt::UTC : Qt::LocalTime);
        }
    }
};

QTEST_MAIN(TestTrafficPlot)

} // namespace tst_trafficplot

#include "tst_trafficplot.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrictext.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_metrictext {

using namespace models;
using comparisons::Metrics;

class TestMetricText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyMetric_hasANameOfItsOwn()
    {
        QSet<QString> names;
        for (int metric = 0; metric < MetricsModel::MetricCount; ++metric)
            names.insert(metricName(MetricsModel::Metric(metric)));
        QCOMPARE(names.size(), int(MetricsModel::MetricCount));
        QVERIFY(!names.contains(QString()));
    }

    void metricText_hasUnits_data()
    {
        QTest::addColumn<int>("metric");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](MetricsModel::Metric metric, double value, const char *text) {
            QTest::newRow(text) << int(metric) << value << QString::fromUtf8(text);
        };
        row(MetricsModel::Tcp, 420, "420 µs");
        row(MetricsModel::ConnectTotal, 1'234'000, "1.234 s");
        row(MetricsModel::Attempts, 3, "3");
        row(MetricsModel::MessagesIn, 1'234'567, "1,234,567");
        row(MetricsModel::BytesOut, 1200, "1.2 kB");
        row(MetricsModel::MeanIn, 12.5, "12.5 B");
        row(MetricsModel::MeanOut, 40'000, "40 kB");
        row(MetricsModel::OpenTime, 65'000'000, "1:05");
        row(MetricsModel::MeanRate, 2.5, "2.5/s");
        row(MetricsModel::CompressionIn, 3.14, "3.1 : 1");
    }
    void metricText_hasUnits()
    {
        QFETCH(int, metric);
        QFETCH(double, value);
        QTEST(metricText(MetricsModel::Metric(metric), value), "text");
    }

    void differenceText_isReadAtAGlance_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("first");
        QTest::addColumn<QString>("text");
        QTest::newRow("same") << 5.0 << 5.0 << QString();
        QTest::newRow("of nothing") << 5.0 << 0.0 << QString();
        QTest::newRow("more") << 14.0 << 10.0 << QStringLiteral("+40 %");
        QTest::newRow("less") << 5.0 << 10.0 << QStringLiteral("−50 %");
        QTest::newRow("twice") << 20.0 << 10.0 << QStringLiteral("×2.0");
        QTest::newRow("far more") << 500.0 << 10.0 << QStringLiteral("×50");
        QTest::newRow("nearly the same") << 1001.0 << 1000.0 << QStringLiteral("≈");
    }
    void differenceText_isReadAtAGlance()
    {
        QFETCH(double, value);
        QFETCH(double, first);
        QTEST(differenceText(value, first), "text");
    }

    void endText_tellsWhoAndHow()
    {
        Metrics metrics;
        QCOMPARE(endText(metrics), QString());
        metrics.end = Metrics::End::Refused;
        QCOMPARE(endText(metrics), QStringLiteral("refused"));
        metrics.end = Metrics::End::Closed;
        metrics.close = comparisons::Close{ "server", true, quint16(1000), "bye\n" };
        QCOMPARE(endText(metrics), QStringLiteral("1000 normal closure · by the server · clean · bye "));
        metrics.close = comparisons::Close{ "client", false, {}, {} };
        QCOMPARE(endText(metrics), QStringLiteral("by us · not clean"));
    }

    void metricValue_unknown_isEmpty()
    {
        const Metrics metrics;
        for (const auto metric : { MetricsModel::Tls, MetricsModel::MeanIn, MetricsModel::LargestOut,
                                   MetricsModel::CompressionIn, MetricsModel::RateNow, MetricsModel::State })
            QVERIFY(!metricValue(metric, metrics, {}));
        QCOMPARE(metricValue(MetricsModel::MessagesIn, metrics, {}), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestMetricText)

} // namespace tst_metrictext

#include "tst_metrictext.moc"

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrictext.h"

#include "models/figures.h"
#include "payloads/visibletext.h"
#include "wire/closecode.h"

#include <QCoreApplication>

#include <cmath>

namespace models {

using comparisons::Better;
using comparisons::Metrics;
using std::chrono::microseconds;

namespace {

struct MetricTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::MetricsModel)
};

std::optional<double> micros(const comparisons::ConnectPhases::Time &time)
{
    return time ? std::optional(double(time->count())) : std::nullopt;
}

std::optional<double> ifAny(const comparisons::Sizes &sizes, qint64 size)
{
    return sizes.count > 0 ? std::optional(double(size)) : std::nullopt;
}

QString meanText(double bytes)
{
    return bytes < 1000 ? QStringLiteral("%1 B").arg(bytes, 0, 'f', bytes == std::floor(bytes) ? 0 : 1)
                        : sizeText(qint64(std::llround(bytes)));
}

bool isTime(MetricsModel::Metric metric)
{
    return metric >= MetricsModel::NameLookup && metric <= MetricsModel::ConnectTotal;
}

bool isCount(MetricsModel::Metric metric)
{
    return metric == MetricsModel::Attempts || metric == MetricsModel::MessagesIn
        || metric == MetricsModel::MessagesOut;
}

} // namespace

QString metricName(MetricsModel::Metric metric)
{
    switch (metric) {
    case MetricsModel::State:
        return MetricTexts::tr("State");
    case MetricsModel::End:
        return MetricTexts::tr("End", "how a connection ended");
    case MetricsModel::Attempts:
        return MetricTexts::tr("Attempts");
    case MetricsModel::NameLookup:
        return MetricTexts::tr("Name lookup");
    case MetricsModel::Tcp:
        return MetricTexts::tr("TCP");
    case MetricsModel::Tls:
        return MetricTexts::tr("TLS");
    case MetricsModel::Upgrade:
        return MetricTexts::tr("Upgrade");
    case MetricsModel::ConnectTotal:
        return MetricTexts::tr("Connect, total");
    case MetricsModel::OpenTime:
        return MetricTexts::tr("Open for");
    case MetricsModel::RateNow:
        return MetricTexts::tr("Rate now");
    case MetricsModel::MeanRate:
        return MetricTexts::tr("Mean rate");
    case MetricsModel::MessagesIn:
        return MetricTexts::tr("Messages in");
    case MetricsModel::MessagesOut:
        return MetricTexts::tr("Messages out");
    case MetricsModel::BytesIn:
        return MetricTexts::tr("Payload in");
    case MetricsModel::BytesOut:
        return MetricTexts::tr("Payload out");
    case MetricsModel::WireIn:
        return MetricTexts::tr("On the wire in");
    case MetricsModel::WireOut:
        return MetricTexts::tr("On the wire out");
    case MetricsModel::SmallestIn:
        return MetricTexts::tr("Smallest in");
    case MetricsModel::MeanIn:
        return MetricTexts::tr("Mean size in");
    case MetricsModel::LargestIn:
        return MetricTexts::tr("Largest in");
    case MetricsModel::SmallestOut:
        return MetricTexts::tr("Smallest out");
    case MetricsModel::MeanOut:
        return MetricTexts::tr("Mean size out");
    case MetricsModel::LargestOut:
        return MetricTexts::tr("Largest out");
    case MetricsModel::CompressionIn:
        return MetricTexts::tr("Compression in");
    case MetricsModel::CompressionOut:
        return MetricTexts::tr("Compression out");
    case MetricsModel::MetricCount:
        break;
    }
    return {};
}

Better betterOf(MetricsModel::Metric metric)
{
    if (isTime(metric) || metric == MetricsModel::Attempts)
        return Better::Lower;
    if (metric == MetricsModel::CompressionIn || metric == MetricsModel::CompressionOut)
        return Better::Higher;
    return Better::Neither;
}

std::optional<double> metricValue(MetricsModel::Metric metric, const Metrics &metrics, wire::Timestamp now)
{
    const comparisons::Flow &in = metrics.in;
    const comparisons::Flow &out = metrics.out;
    switch (metric) {
    case MetricsModel::Attempts:
        return double(metrics.attempts);
    case MetricsModel::NameLookup:
        return micros(metrics.phases.nameLookup);
    case MetricsModel::Tcp:
        return micros(metrics.phases.tcp);
    case MetricsModel::Tls:
        return micros(metrics.phases.tls);
    case MetricsModel::Upgrade:
        return micros(metrics.phases.upgrade);
    case MetricsModel::ConnectTotal:
        return micros(metrics.phases.total);
    case MetricsModel::OpenTime:
        return double(metrics.openTime(now).count());
    case MetricsModel::MeanRate:
        return metrics.meanRate(now);
    case MetricsModel::MessagesIn:
        return double(in.messages);
    case MetricsModel::MessagesOut:
        return double(out.messages);
    case MetricsModel::BytesIn:
        return double(in.bytes);
    case MetricsModel::BytesOut:
        return double(out.bytes);
    case MetricsModel::WireIn:
        return double(in.wireBytes);
    case MetricsModel::WireOut:
        return double(out.wireBytes);
    case MetricsModel::SmallestIn:
        return ifAny(in.sizes, in.sizes.smallest);
    case MetricsModel::MeanIn:
        return in.sizes.mean();
    case MetricsModel::LargestIn:
        return ifAny(in.sizes, in.sizes.largest);
    case MetricsModel::SmallestOut:
        return ifAny(out.sizes, out.sizes.smallest);
    case MetricsModel::MeanOut:
        return out.sizes.mean();
    case MetricsModel::LargestOut:
        return ifAny(out.sizes, out.sizes.largest);
    case MetricsModel::CompressionIn:
        return in.compression();
    case MetricsModel::CompressionOut:
        return out.compression();
    case MetricsModel::State:
    case MetricsModel::End:
    case MetricsModel::RateNow:
    case MetricsModel::MetricCount:
        break;
    }
    return {};
}

QString metricText(MetricsModel::Metric metric, double value)
{
    if (isTime(metric))
        return phaseText(microseconds(qint64(value)));
    if (isCount(metric))
        return countText(qint64(value));
    switch (metric) {
    case MetricsModel::OpenTime:
        return durationText(std::chrono::seconds(qint64(value) / 1'000'000));
    case MetricsModel::RateNow:
    case MetricsModel::MeanRate:
        return rateText(value);
    case MetricsModel::MeanIn:
    case MetricsModel::MeanOut:
        return meanText(value);
    case MetricsModel::CompressionIn:
    case MetricsModel::CompressionOut:
        return QStringLiteral("%1 : 1").arg(value, 0, 'f', value < 9.95 ? 1 : 0);
    default:
        return sizeText(qint64(value));
    }
}

QString endText(const Metrics &metrics)
{
    switch (metrics.end) {
    case Metrics::End::None:
        return {};
    case Metrics::End::Refused:
        return MetricTexts::tr("refused");
    case Metrics::End::Failed:
        return MetricTexts::tr("failed");
    case Metrics::End::Closed:
        break;
    }
    QStringList parts;
    if (metrics.close->code)
        parts.append(QStringLiteral("%1 %2")
                         .arg(*metrics.close->code)
                         .arg(QString::fromLatin1(wire::closeCodeName(*metrics.close->code))));
    parts.append(metrics.close->by == "server" ? MetricTexts::tr("by the server") : MetricTexts::tr("by us"));
    parts.append(metrics.close->isClean ? MetricTexts::tr("clean") : MetricTexts::tr("not clean"));
    if (!metrics.close->reason.isEmpty())
        parts.append(payloads::visibleText(QString::fromUtf8(metrics.close->reason)));
    return parts.join(QStringLiteral(" · "));
}

QString phaseText(microseconds time)
{
    return deltaText(time).remove(u'+');
}

QString differenceText(double value, double first)
{
    if (value == first || first == 0)
        return {};
    const double ratio = value / first;
    if (ratio >= 1.995)
        return QStringLiteral("×%1").arg(ratio, 0, 'f', ratio < 9.95 ? 1 : 0);
    const int percent = int(std::lround((ratio - 1) * 100));
    if (percent == 0)
        return QStringLiteral("≈");
    return (percent > 0 ? QStringLiteral("+%1 %") : QStringLiteral("−%1 %")).arg(std::abs(percent));
}

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metricsmodel.h"

#include "models/connectionsmodel.h"
#include "models/figures.h"
#include "models/metrictext.h"

#include <algorithm>

namespace models {

using captures::ConnectionId;
using comparisons::Metrics;
using comparisons::Rank;

namespace {

constexpr std::chrono::milliseconds rhythm{ 200 };

class MetricsReading : public Scan::Reading
{
public:
    using Told = std::function<void(const QList<Metrics> &)>;

    MetricsReading(const QList<MetricsModel::Lane> &lanes, Told told)
        : m_told(std::move(told))
        , m_metrics(lanes.size())
    {
        for (const MetricsModel::Lane &lane : lanes)
            m_ids.append(lane.first);
    }

    void take(const captures::ScannedRecord &record) override
    {
        if (const qsizetype lane = m_ids.indexOf(record.row.connection); lane >= 0)
            m_metrics[lane].take(record);
    }
    Scan::Report report() override
    {
        return [told = m_told, metrics = m_metrics] {
            told(metrics);
        };
    }

private:
    Told m_told;
    QList<ConnectionId> m_ids;
    QList<Metrics> m_metrics;
};

} // namespace

MetricsModel::MetricsModel(const ConnectionsModel &connections, QObject *parent)
    : QAbstractTableModel(parent)
    , m_connections(connections)
    , m_scan(rhythm)
{
    connect(&m_scan, &Scan::advanced, this, [this] {
        m_wasCaughtUp = m_wasCaughtUp || m_scan.isCaughtUp();
        tellChanges();
    });
}

void MetricsModel::show(const QString &path, const QList<Lane> &lanes, captures::RecordId lastRecord,
                        bool isLive)
{
    beginResetModel();
    m_lanes = lanes;
    m_metrics = QList<Metrics>(lanes.size());
    m_isLive = isLive;
    m_wasCaughtUp = lanes.isEmpty();
    m_scan.stop();
    if (!path.isEmpty() && !lanes.isEmpty())
        m_scan.start(path, {}, lastRecord,
                     std::make_unique<MetricsReading>(
                         lanes, [this](const QList<Metrics> &metrics) { take(metrics); }));
    endResetModel();
}

void MetricsModel::growTo(captures::RecordId lastRecord)
{
    m_scan.growTo(lastRecord);
}

void MetricsModel::noteConnections()
{
    if (m_lanes.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstConnectionColumn, columnCount() - 1);
    tellChanges();
}

int MetricsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(MetricCount);
}

int MetricsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstConnectionColumn + int(m_lanes.size());
}

QVariant MetricsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int metric = index.row();
    const int lane = index.column() - FirstConnectionColumn;
    if (role == DiffersRole)
        return differs(metric);
    if (lane < 0)
        return role == Qt::DisplayRole ? QVariant(metricName(Metric(metric))) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(metric, lane);
    case Qt::AccessibleTextRole:
        return accessibleText(metric, lane);
    case RankRole:
        return int(comparisons::ranks(values(metric), betterOf(Metric(metric)))[lane]);
    case DifferenceRole:
        return difference(metric, lane);
    default:
        return {};
    }
}

QVariant MetricsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == NameColumn)
        return role == Qt::DisplayRole ? QVariant(tr("Metric")) : QVariant();
    const Lane &lane = m_lanes[section - FirstConnectionColumn];
    switch (role) {
    case Qt::DisplayRole:
        return m_connections.nameOf(lane.first);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2")
            .arg(Focus::tickLetter(lane.second))
            .arg(m_connections.nameOf(lane.first));
    case TickPlaceRole:
        return lane.second;
    default:
        return {};
    }
}

void MetricsModel::take(const QList<Metrics> &metrics)
{
    m_metrics = metrics; // advanced() follows
}

void MetricsModel::tellChanges()
{
    Q_EMIT dataChanged(index(0, 0), index(MetricCount - 1, columnCount() - 1));
}

// Of a connection in an opened file that never ended nothing is known behind its last record.
wire::Timestamp MetricsModel::now(const Metrics &metrics) const
{
    if (!m_isLive)
        return metrics.last.value_or(wire::Timestamp());
    return std::chrono::time_point_cast<wire::Timestamp::duration>(std::chrono::system_clock::now());
}

std::optional<double> MetricsModel::value(int metric, int lane) const
{
    const ConnectionId id = m_lanes[lane].first;
    if (metric != RateNow)
        return metricValue(Metric(metric), m_metrics[lane], now(m_metrics[lane]));
    const sessions::ConnectionStatus *status = m_connections.statusOf(id);
    if (!m_isLive || !status || status->state != sessions::State::Open)
        return {};
    return status->in.messagesPerSecond + status->out.messagesPerSecond;
}

QString MetricsModel::text(int metric, int lane) const
{
    if (metric == End)
        return m_metrics[lane].end == Metrics::End::None ? QStringLiteral("–") : endText(m_metrics[lane]);
    if (metric == State) {
        const sessions::ConnectionStatus *status = m_connections.statusOf(m_lanes[lane].first);
        return status ? ConnectionRow::stateText(ConnectionRow::shownState(*status)) : QString();
    }
    const std::optional<double> shown = value(metric, lane);
    return shown ? metricText(Metric(metric), *shown) : QStringLiteral("–");
}

QString MetricsModel::accessibleText(int metric, int lane) const
{
    QStringList said{ metricName(Metric(metric)), text(metric, lane) };
    const Rank rank = comparisons::ranks(values(metric), betterOf(Metric(metric)))[lane];
    if (rank != Rank::None)
        said.append(rank == Rank::Best ? tr("best") : tr("worst"));
    return listText(said);
}

comparisons::Values MetricsModel::values(int metric) const
{
    comparisons::Values values;
    for (int lane = 0; lane < m_lanes.size(); ++lane)
        values.append(value(metric, lane));
    return values;
}

bool MetricsModel::differs(int metric) const
{
    if (metric != State && metric != End)
        return comparisons::differ(values(metric));
    for (int lane = 1; lane < m_lanes.size(); ++lane)
        if (text(metric, lane) != text(metric, 0))
            return true;
    return false;
}

QString MetricsModel::difference(int metric, int lane) const
{
    const std::optional<double> first = value(metric, 0);
    const std::optional<double> own = value(metric, lane);
    return lane > 0 && first && own ? differenceText(*own, *first) : QString();
}

} // namespace models

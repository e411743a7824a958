// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mergedlogmodel.h"

#include "models/eventtext.h"
#include "models/figures.h"
#include "models/focus.h"
#include "models/previewtext.h"

#include <limits>

namespace models {

using captures::Kind;
using captures::Row;

MergedLogModel::MergedLogModel(Namer namer, QObject *parent)
    : QAbstractTableModel(parent)
    , m_namer(std::move(namer))
{
    connect(&m_pages, &MergedPages::grew, this, &MergedLogModel::grow);
    connect(&m_pages, &MergedPages::arrived, this, [this](qint64 first, qint64 last) {
        const int end = int(std::min<qint64>(last, m_count - 1));
        if (first <= end)
            Q_EMIT dataChanged(index(int(first), 0), index(end, columnCount() - 1));
    });
    connect(&m_pages, &MergedPages::found, this,
            [this](qint64 place) { Q_EMIT rowFound(place < m_count ? int(place) : -1); });
}

void MergedLogModel::show(const QString &path, const QList<Lane> &lanes, captures::RecordId lastRecord)
{
    beginResetModel();
    m_lanes = lanes;
    m_count = 0;
    QList<captures::ConnectionId> connections;
    for (const Lane &lane : lanes)
        connections.append(lane.first);
    m_pages.show(lanes.isEmpty() ? QString() : path, connections, lastRecord);
    endResetModel();
}

void MergedLogModel::growTo(captures::RecordId lastRecord)
{
    m_pages.growTo(lastRecord);
}

void MergedLogModel::noteNames()
{
    if (!m_lanes.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstConnectionColumn, columnCount() - 1);
}

void MergedLogModel::grow()
{
    const int count = int(std::min<qint64>(m_pages.count(), std::numeric_limits<int>::max() - 1));
    if (count <= m_count)
        return;
    beginInsertRows({}, m_count, count - 1);
    m_count = count;
    endInsertRows();
}

captures::RecordId MergedLogModel::idAt(int row) const
{
    const Row *record = row >= 0 && row < m_count ? m_pages.at(row) : nullptr;
    return record ? record->id : 0;
}

void MergedLogModel::find(captures::RecordId id)
{
    const std::optional<qint64> place = m_pages.knownPlaceOf(id);
    if (place && *place < m_count)
        Q_EMIT rowFound(int(*place));
    else
        m_pages.find(id);
}

void MergedLogModel::findInColumn(int row, bool isForward)
{
    if (const Row *from = row >= 0 && row < m_count ? m_pages.at(row) : nullptr)
        m_pages.findNeighbour(from->connection, from->id, isForward);
}

int MergedLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int MergedLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstConnectionColumn + int(m_lanes.size());
}

QVariant MergedLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role < Qt::UserRole)
        return {};
    const Row *row = m_pages.at(index.row());
    if (!row)
        return role == CellColumnRole ? QVariant(-1) : QVariant();
    const Row kept = *row; // the row above may push this one's page out
    if (role == Qt::AccessibleTextRole && index.column() == columnOf(kept.connection))
        return accessibleText(kept);
    return role < Qt::UserRole ? text(kept, index) : fact(kept, index, role);
}

QVariant MergedLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= FirstConnectionColumn) {
        const Lane &lane = m_lanes[section - FirstConnectionColumn];
        if (role == Qt::DisplayRole)
            return m_namer(lane.first);
        if (role == Qt::AccessibleTextRole)
            return QStringLiteral("%1, %2").arg(Focus::tickLetter(lane.second)).arg(m_namer(lane.first));
        return role == TickPlaceRole ? QVariant(lane.second) : QVariant();
    }
    if (role == Qt::TextAlignmentRole && section == DeltaColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return section == TimeColumn ? tr("Time") : tr("Δ");
}

int MergedLogModel::columnOf(captures::ConnectionId connection) const
{
    for (qsizetype i = 0; i < m_lanes.size(); ++i)
        if (m_lanes[i].first == connection)
            return FirstConnectionColumn + int(i);
    return -1;
}

QVariant MergedLogModel::text(const Row &row, const QModelIndex &index) const
{
    if (index.column() == TimeColumn)
        return clockText(row.time);
    if (index.column() == DeltaColumn) {
        const auto since = delta(row, index.row());
        return since ? deltaText(*since) : QString();
    }
    if (index.column() != columnOf(row.connection))
        return QString();
    return row.kind == Kind::Event ? eventName(row.event) : previewText(row);
}

QString MergedLogModel::accessibleText(const Row &row) const
{
    const QString name = m_namer(row.connection);
    if (row.kind == Kind::Event)
        return QStringLiteral("%1: %2").arg(name, eventText(row.event, row.preview));
    return QStringLiteral("%1: %2 %3, %4, %5")
        .arg(name, directionText(row.direction), kindText(row.kind), sizeText(row.size), previewText(row));
}

QVariant MergedLogModel::fact(const Row &row, const QModelIndex &index, int role) const
{
    switch (role) {
    case CellColumnRole:
        return columnOf(row.connection);
    case IsGapRole: {
        const auto since = delta(row, index.row());
        return since && *since > gap;
    }
    case MessageLogModel::IdRole:
        return qint64(row.id);
    case MessageLogModel::ConnectionRole:
        return qint64(row.connection);
    case MessageLogModel::KindRole:
        return int(row.kind);
    case MessageLogModel::DirectionRole:
        return int(row.direction);
    case MessageLogModel::TimeRole:
        return qint64(row.time.time_since_epoch().count());
    case MessageLogModel::SizeRole:
        return row.size;
    case MessageLogModel::FlagsRole:
        return row.flags;
    case MessageLogModel::IsAlarmRole:
        return isAlarming(row);
    default:
        return {};
    }
}

std::optional<std::chrono::microseconds> MergedLogModel::delta(const Row &row, int shownRow) const
{
    const Row *above = shownRow > 0 ? m_pages.at(shownRow - 1) : nullptr;
    if (!above)
        return {};
    return row.time - above->time;
}

} // namespace models

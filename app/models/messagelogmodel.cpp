// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagelogmodel.h"

#include "models/budget.h"
#include "models/eventtext.h"
#include "models/figures.h"
#include "models/previewtext.h"

#include <limits>

namespace models {

using captures::Kind;
using captures::Row;

MessageLogModel::MessageLogModel(Namer namer, QObject *parent)
    : QAbstractTableModel(parent)
    , m_namer(std::move(namer))
    , m_listing(m_reader)
    , m_rows(m_reader, [this](qint64 place, qsizetype limit) { return m_listing.mid(place, limit); })
{
    connect(&m_listing, &Listing::changed, this, &MessageLogModel::prepareRows);
    connect(&m_rows, &RowCache::prepared, this, &MessageLogModel::insertUpTo);
    connect(&m_rows, &RowCache::arrived, this, &MessageLogModel::noteArrival);
}

void MessageLogModel::setBudget(const Budget *budget)
{
    m_budget = budget;
    if (budget)
        connect(budget, &Budget::changed, this, &MessageLogModel::noteBudget);
}

void MessageLogModel::show(const QString &path, std::optional<captures::ConnectionId> connection,
                           captures::RecordId lastRecord)
{
    if (path != m_reader.path()) {
        m_hiddenUpTo = 0;
        m_reader.open(path);
    }
    m_connection = connection;
    m_lastRecord = path.isEmpty() ? 0 : lastRecord;
    restart();
}

void MessageLogModel::growTo(captures::RecordId lastRecord)
{
    if (m_reader.path().isEmpty() || lastRecord <= m_lastRecord)
        return;
    m_lastRecord = lastRecord;
    m_listing.growTo(lastRecord);
}

void MessageLogModel::setFilter(const captures::Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

void MessageLogModel::hideRows()
{
    m_hiddenUpTo = m_lastRecord;
    restart();
}

void MessageLogModel::unhideRows()
{
    if (!isHidingRows())
        return;
    m_hiddenUpTo = 0;
    restart();
}

captures::RecordId MessageLogModel::idAt(int row) const
{
    return row >= 0 && row < m_count ? m_listing.at(row) : 0;
}

int MessageLogModel::rowOf(captures::RecordId id) const
{
    const qint64 place = m_listing.placeOf(id);
    return place < m_count ? int(place) : -1;
}

QList<captures::RecordId> MessageLogModel::ids(int row, qsizetype limit) const
{
    return m_listing.mid(row, std::min<qsizetype>(limit, m_count - row));
}

int MessageLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int MessageLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role < Qt::UserRole)
        return {};
    const Row *row = m_rows.at(index.row());
    if (!row)
        return {};
    return role < Qt::UserRole ? text(*row, index) : fact(*row, index, role);
}

QVariant MessageLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isNumber = section == DeltaColumn || section == SizeColumn;
    if (role == Qt::TextAlignmentRole && isNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case DeltaColumn:
        return tr("Δ");
    case ConnectionColumn:
        return tr("Connection");
    case DirectionColumn:
        return tr("Dir");
    case KindColumn:
        return tr("Kind");
    case SizeColumn:
        return tr("Size");
    case PreviewColumn:
        return tr("Payload");
    default:
        return {};
    }
}

void MessageLogModel::restart()
{
    beginResetModel();
    m_count = 0;
    m_rows.clear();
    if (m_reader.path().isEmpty())
        m_listing.stop();
    else
        m_listing.start({ m_connection, m_filter, m_hiddenUpTo }, m_lastRecord);
    endResetModel();
    prepareRows();
}

// Under a flood the last rows would never be there when they are painted: they are read first.
void MessageLogModel::prepareRows()
{
    const qint64 end = std::min<qint64>(m_listing.size(), std::numeric_limits<int>::max() - 1);
    if (end > m_count)
        m_rows.prepare(end);
    Q_EMIT progressed();
}

void MessageLogModel::insertUpTo(qint64 end)
{
    if (end <= m_count)
        return;
    beginInsertRows({}, m_count, int(end) - 1);
    m_count = int(end);
    endInsertRows();
    Q_EMIT progressed();
}

// The row below those that came knows its delta now.
void MessageLogModel::noteArrival(qint64 first, qint64 end)
{
    const qint64 last = std::min<qint64>(end, m_count - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(int(first), 0), index(int(last), ColumnCount - 1));
}

void MessageLogModel::noteBudget()
{
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1), { IsOverBudgetRole });
}

QVariant MessageLogModel::text(const Row &row, const QModelIndex &index) const
{
    const bool isEvent = row.kind == Kind::Event;
    switch (index.column()) {
    case TimeColumn:
        return clockText(row.time);
    case DeltaColumn: {
        const std::optional<qint64> since = delta(row, index.row());
        return since ? deltaText(std::chrono::microseconds(*since)) : QString();
    }
    case ConnectionColumn:
        return m_namer(row.connection);
    case DirectionColumn:
        return directionText(row.direction);
    case KindColumn:
        return isEvent ? eventName(row.event) : kindText(row.kind);
    case SizeColumn:
        return isEvent ? QString() : countText(row.size);
    case PreviewColumn:
        return isEvent ? eventText(row.event, row.preview) : previewText(row);
    default:
        return {};
    }
}

QVariant MessageLogModel::fact(const Row &row, const QModelIndex &index, int role) const
{
    switch (role) {
    case IdRole:
        return qint64(row.id);
    case ConnectionRole:
        return qint64(row.connection);
    case KindRole:
        return int(row.kind);
    case DirectionRole:
        return int(row.direction);
    case TimeRole:
        return qint64(row.time.time_since_epoch().count());
    case DeltaRole: {
        const std::optional<qint64> since = delta(row, index.row());
        return since ? QVariant(*since) : QVariant();
    }
    case SizeRole:
        return row.size;
    case WireSizeRole:
        return row.wireSize;
    case FlagsRole:
        return row.flags;
    case PreviewRole:
        return row.preview;
    case EventRole:
        return row.event;
    case IsAlarmRole:
        return isAlarming(row);
    case IsOverBudgetRole:
        return m_budget && m_budget->isExceededBy(row);
    default:
        return {};
    }
}

std::optional<qint64> MessageLogModel::delta(const Row &row, int shownRow) const
{
    const Row *above = shownRow > 0 ? m_rows.at(shownRow - 1) : nullptr;
    if (!above)
        return {};
    return qint64((row.time - above->time).count());
}

} // namespace models

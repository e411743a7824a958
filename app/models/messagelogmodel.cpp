// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagelogmodel.h"

#include "captures/captureerror.h"
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
{
}

void MessageLogModel::show(const captures::CaptureReader *reader,
                           std::optional<captures::ConnectionId> connection, captures::RecordId lastRecord)
{
    if (reader != m_reader && !reader)
        m_hiddenUpTo = 0;
    beginResetModel();
    m_reader = reader;
    m_connection = connection;
    m_lastRecord = reader ? lastRecord : 0;
    m_rows.setSource(reader, connection);
    reset(countUpTo(std::min(m_hiddenUpTo, m_lastRecord)));
    endResetModel();
}

void MessageLogModel::growTo(captures::RecordId lastRecord)
{
    if (!m_reader || lastRecord <= m_lastRecord)
        return;
    m_lastRecord = lastRecord;
    const qint64 shown = countUpTo(lastRecord) - m_firstPlace;
    const int count = int(std::min<qint64>(shown, std::numeric_limits<int>::max() - 1));
    if (count <= m_count)
        return;
    beginInsertRows({}, m_count, count - 1);
    m_count = count;
    endInsertRows();
}

void MessageLogModel::hideRows()
{
    m_hiddenUpTo = m_lastRecord;
    beginResetModel();
    reset(countUpTo(m_hiddenUpTo));
    endResetModel();
}

void MessageLogModel::unhideRows()
{
    m_hiddenUpTo = 0;
    beginResetModel();
    reset(0);
    endResetModel();
}

captures::RecordId MessageLogModel::idAt(int row) const
{
    const Row *record = row >= 0 && row < m_count ? m_rows.at(m_firstPlace + row) : nullptr;
    return record ? record->id : 0;
}

int MessageLogModel::rowOf(captures::RecordId id) const
{
    if (!m_reader || id <= 0 || id > m_lastRecord)
        return -1;
    try {
        const qint64 row = (m_connection ? m_reader->place(*m_connection, id) : id - 1) - m_firstPlace;
        return row >= 0 && row < m_count && idAt(int(row)) == id ? int(row) : -1;
    } catch (const captures::CaptureError &) {
        return -1;
    }
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
    const Row *row = m_rows.at(m_firstPlace + index.row());
    if (!row)
        return {};
    const Row kept = *row; // the row above may push this one's block out
    return role < Qt::UserRole ? text(kept, index) : fact(kept, index, role);
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

qint64 MessageLogModel::countUpTo(captures::RecordId lastRecord) const
{
    if (!m_reader || lastRecord <= 0)
        return 0;
    try {
        return m_connection ? m_reader->count(*m_connection, lastRecord) : lastRecord;
    } catch (const captures::CaptureError &) {
        return m_firstPlace + m_count;
    }
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
    default:
        return {};
    }
}

std::optional<qint64> MessageLogModel::delta(const Row &row, int shownRow) const
{
    const Row *above = shownRow > 0 ? m_rows.at(m_firstPlace + shownRow - 1) : nullptr;
    if (!above)
        return {};
    return qint64((row.time - above->time).count());
}

void MessageLogModel::reset(qint64 firstPlace)
{
    m_firstPlace = firstPlace;
    m_count =
        int(std::min<qint64>(countUpTo(m_lastRecord) - firstPlace, std::numeric_limits<int>::max() - 1));
}

} // namespace models

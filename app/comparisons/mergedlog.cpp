// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisons/mergedlog.h"

#include <algorithm>

namespace comparisons {

using captures::Row;

MergedLog::MergedLog(const captures::CaptureReader &reader, const QList<ConnectionId> &connections)
    : m_reader(reader)
    , m_connections(connections)
{
}

qint64 MergedLog::count(RecordId upTo) const
{
    qint64 sum = 0;
    for (const ConnectionId connection : m_connections)
        sum += m_reader.count(connection, upTo);
    return sum;
}

// Ids begin at 1 and rise by 1: no more than `place` records can stand up to the id `place`.
captures::RecordId MergedLog::idAt(qint64 place, RecordId upTo) const
{
    if (place < 0 || count(upTo) <= place)
        return 0;
    RecordId before = place;
    RecordId found = upTo;
    while (found - before > 1) {
        const RecordId middle = before + (found - before) / 2;
        (count(middle) > place ? found : before) = middle;
    }
    return found;
}

std::optional<qint64> MergedLog::placeOf(RecordId id) const
{
    const std::optional<Row> row = m_reader.row(id);
    if (!row || !m_connections.contains(row->connection))
        return {};
    return count(id - 1);
}

QList<Row> MergedLog::rows(qint64 place, qsizetype limit, RecordId upTo) const
{
    const RecordId first = idAt(place, upTo);
    QList<Row> merged;
    if (first == 0)
        return merged;
    for (const ConnectionId connection : m_connections)
        merged += m_reader.rows(connection, m_reader.count(connection, first - 1), limit);
    std::sort(merged.begin(), merged.end(), [](const Row &a, const Row &b) { return a.id < b.id; });
    // What was written since the first connection was read must not stand before what is missing of it.
    const auto late =
        std::find_if(merged.begin(), merged.end(), [upTo](const Row &row) { return row.id > upTo; });
    merged.erase(late, merged.end());
    merged.resize(std::min(merged.size(), limit));
    return merged;
}

captures::RecordId MergedLog::neighbour(ConnectionId connection, RecordId id, bool isForward,
                                        RecordId upTo) const
{
    const qint64 place = isForward ? m_reader.count(connection, id) : m_reader.count(connection, id - 1) - 1;
    if (place < 0)
        return 0;
    const QList<Row> rows = m_reader.rows(connection, place, 1);
    return rows.isEmpty() || rows.front().id > upTo ? 0 : rows.front().id;
}

} // namespace comparisons

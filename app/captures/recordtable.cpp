// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/recordtable.h"

#include "captures/recordcolumns.h"

#include <algorithm>
#include <limits>

namespace captures {

namespace {

constexpr char rowsQuery[] =
    "SELECT id, connection, time, direction, kind, size, wire_size, flags, preview, event "
    "FROM records WHERE id >= ? ORDER BY id LIMIT ?";
constexpr char wholesQuery[] =
    "SELECT id, connection, time, direction, kind, size, wire_size, flags, preview, event, place, time, "
    "header, payload FROM records WHERE id BETWEEN ?1 AND ?2 AND (?3 IS NULL OR connection = ?3) "
    "ORDER BY id LIMIT ?4";
// The payload column is left out: SQLite would read it all for every row.
constexpr char scanQuery[] =
    "SELECT id, connection, time, direction, kind, size, wire_size, flags, preview, event "
    "FROM records WHERE id BETWEEN ?1 AND ?2 AND (?3 IS NULL OR connection = ?3) ORDER BY id";
constexpr char framesQuery[] =
    "SELECT place, time, header FROM records WHERE id = ?1 AND ?2 = 0 AND place IS NOT NULL UNION ALL "
    "SELECT place, time, header FROM (SELECT place, time, header FROM frames WHERE record = ?1 AND "
    "number >= ?2 ORDER BY number) LIMIT ?3";

// To look for an id anew takes as long as to pass over some rows of other connections.
constexpr qint64 nearby = 8;
constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

qint64 atMost(qint64 limit)
{
    return limit < 0 ? unlimited : limit;
}

} // namespace

RecordTable::RecordTable(Database &database)
    : m_database(database)
    , m_rowsFrom(database)
    , m_framesFrom(database)
    , m_wholePayload(database)
    , m_payloadColumn(database)
{
}

void RecordTable::appendRows(QList<Row> &rows, RecordId from, qint64 limit)
{
    Statement &query = m_rowsFrom.ready(rowsQuery);
    query.bind(1, from).bind(2, limit);
    while (query.step())
        rows.append(rowIn(query));
}

QList<Row> RecordTable::rows(RecordId from, qint64 limit)
{
    QList<Row> rows;
    appendRows(rows, from, atMost(limit));
    return rows;
}

// Ids that follow each other are read in one go.
QList<Row> RecordTable::rows(const QList<RecordId> &ids)
{
    QList<Row> rows;
    rows.reserve(ids.size());
    for (qsizetype begin = 0, end = 0; begin < ids.size(); begin = end) {
        while (end < ids.size() && ids[end] - ids[begin] == end - begin)
            ++end;
        appendRows(rows, ids[begin], end - begin);
    }
    return rows;
}

std::optional<WholeRecord> RecordTable::whole(RecordId id)
{
    Statement query(m_database, wholesQuery);
    query.bind(1, id).bind(2, id).bind(4, 1);
    if (!query.step())
        return std::nullopt;
    return wholeIn(query);
}

WholeRecord RecordTable::wholeIn(const Statement &query)
{
    WholeRecord record{ rowIn(query), {}, {} };
    record.payload = query.isNull(13) ? record.row.preview : query.bytes(13);
    if (!query.isNull(10))
        record.frames = { frameIn(query, 10) };
    else if (record.row.flags & Fragmented)
        record.frames = frames(record.row.id, 0, -1);
    return record;
}

QByteArray RecordTable::payload(RecordId id)
{
    Statement &query = m_wholePayload.ready("SELECT coalesce(payload, preview) FROM records WHERE id = ?");
    const QByteArray bytes = query.bind(1, id).step() ? query.bytes(0) : QByteArray();
    query.reset();
    return bytes;
}

QByteArray RecordTable::payload(RecordId id, qint64 offset, qint64 limit)
{
    // typeof() looks at the row's header only; IS NULL would read the payload.
    Statement &query = m_payloadColumn.ready(
        "SELECT CASE typeof(payload) WHEN 'null' THEN 0 ELSE 1 END FROM records WHERE id = ?");
    if (!query.bind(1, id).step())
        return {};
    const char *column = query.number(0) ? "payload" : "preview";
    query.reset();
    return m_database.blob("records", column, id, offset, limit);
}

QByteArray RecordTable::wirePayload(RecordId id)
{
    Statement query(m_database, "SELECT bytes FROM wire_payloads WHERE record = ?");
    return query.bind(1, id).step() ? query.bytes(0) : QByteArray();
}

QList<wire::SeenFrame> RecordTable::frames(RecordId id, qint64 from, qint64 limit)
{
    Statement &query = m_framesFrom.ready(framesQuery);
    query.bind(1, id).bind(2, from).bind(3, atMost(limit));
    QList<wire::SeenFrame> frames;
    while (query.step())
        frames.append(frameIn(query, 0));
    return frames;
}

qint64 RecordTable::frameCount(RecordId id)
{
    Statement query(m_database,
                    "SELECT CASE WHEN kind = 7 THEN 0 WHEN flags & 32 THEN "
                    "(SELECT count(*) FROM frames WHERE record = ?1) ELSE 1 END FROM records WHERE id = ?1");
    return query.bind(1, id).step() ? query.number(0) : 0;
}

void RecordTable::visit(const Visitor &visitor)
{
    Statement query(m_database, wholesQuery);
    query.bind(2, unlimited).bind(4, recordsARead);
    RecordId from = 0;
    qint64 seen = recordsARead;
    while (seen == recordsARead) {
        query.bind(1, from);
        for (seen = 0; query.step(); ++seen) {
            const WholeRecord record = wholeIn(query);
            from = record.row.id + 1;
            if (!visitor(record))
                return;
        }
    }
}

bool RecordTable::visit(ConnectionId connection, const QList<RecordId> &ids, const Visitor &visitor)
{
    Statement query(m_database, wholesQuery);
    query.bind(3, qint64(connection)).bind(4, unlimited);
    for (qsizetype begin = 0, end = 0; begin < ids.size(); begin = end) {
        end = begin + 1;
        while (end < ids.size() && ids[end] - ids[end - 1] <= nearby)
            ++end;
        query.bind(1, ids[begin]).bind(2, ids[end - 1]);
        while (query.step()) {
            if (!visitor(wholeIn(query)))
                return false;
        }
    }
    return true;
}

void RecordTable::scan(std::optional<ConnectionId> connection, RecordId from, RecordId upTo,
                       const std::function<bool(Row &&)> &visitor)
{
    Statement query(m_database, scanQuery);
    if (connection)
        query.bind(3, qint64(*connection));
    for (RecordId first = from; first <= upTo; first += recordsARead) {
        query.bind(1, first).bind(2, std::min(upTo, first + recordsARead - 1));
        while (query.step()) {
            if (!visitor(rowIn(query)))
                return;
        }
    }
}

} // namespace captures

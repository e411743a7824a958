// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturereader.h"

#include "captures/captureopening.h"
#include "captures/idblock.h"

#include <algorithm>
#include <limits>

namespace captures {

namespace {

constexpr char rowsQuery[] =
    "SELECT id, connection, time, direction, kind, size, wire_size, flags, preview, event "
    "FROM records WHERE id >= ? ORDER BY id LIMIT ?";
constexpr char wholesQuery[] =
    "SELECT id, connection, time, direction, kind, size, wire_size, flags, preview, event, place, time, "
    "header, payload FROM records WHERE id >= ?1 AND (?2 IS NULL OR connection = ?2) ORDER BY id LIMIT ?3";
constexpr char scanQuery[] =
    "SELECT id, connection, time, direction, kind, size, wire_size, flags, preview, event "
    "FROM records WHERE id BETWEEN ?1 AND ?2 AND (?3 IS NULL OR connection = ?3) ORDER BY id";
// A long read keeps the writer's log from being used over; so it is made of short ones.
constexpr qint64 wholesARead = 4096;

wire::Timestamp timestamp(qint64 micros)
{
    return wire::Timestamp(std::chrono::microseconds(micros));
}

std::optional<wire::Timestamp> timeIn(const Statement &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return timestamp(query.number(column));
}

Row rowIn(const Statement &query)
{
    return { query.number(0),
             ConnectionId(query.number(1)),
             timestamp(query.number(2)),
             Direction(query.number(3)),
             Kind(query.number(4)),
             query.number(5),
             query.number(6),
             quint32(query.number(7)),
             query.bytes(8),
             query.bytes(9) };
}

ConnectionRecord connectionIn(const Statement &query)
{
    ConnectionRecord record;
    record.id = ConnectionId(query.number(0));
    record.name = QString::fromUtf8(query.view(1));
    record.url = QString::fromUtf8(query.view(2));
    record.opened = timeIn(query, 3);
    record.closed = timeIn(query, 4);
    record.status = int(query.number(5));
    record.subprotocol = query.bytes(6);
    record.extensions = query.bytes(7);
    if (!query.isNull(8))
        record.closeCode = quint16(query.number(8));
    record.closedBy = query.bytes(9);
    record.isClean = query.number(10) != 0;
    record.phases = query.bytes(11);
    record.tls = query.bytes(12);
    record.request = query.bytes(13);
    record.requestHead = query.bytes(14);
    record.responseHead = query.bytes(15);
    record.responseBody = query.bytes(16);
    return record;
}

// place, time and header from `column` on
wire::SeenFrame frameIn(const Statement &query, int column = 0)
{
    const QByteArrayView header = query.view(column + 2);
    return { wire::HeaderBytes(header.first(std::min<qsizetype>(header.size(), wire::HeaderBytes::maxSize))),
             quint64(query.number(column)), timestamp(query.number(column + 1)) };
}

qint64 atMost(qint64 limit)
{
    return limit < 0 ? std::numeric_limits<qint64>::max() : limit;
}

} // namespace

// Statements are prepared at first use and kept.
struct CaptureReader::State
{
    using Query = std::optional<Statement>;

    explicit State(const QString &where)
        : path(where)
        , capture(openCapture(where))
    {
    }

    // Runs `read` and tells its database errors as those of a capture.
    template <typename Read> auto reading(Read read) -> decltype(read())
    {
        try {
            return read();
        } catch (const DatabaseError &error) {
            throw readingError(path, error);
        }
    }

    Database &database() { return *capture.database; }
    Statement &prepared(Query &query, QByteArrayView sql);
    void appendRows(QList<Row> &rows, RecordId from, qint64 limit);
    QList<Row> rowsOf(const QList<RecordId> &ids);
    QList<RecordId> ids(ConnectionId connection, qint64 place, qint64 limit);
    std::optional<RecordId> firstOf(ConnectionId connection, qint64 block);
    qint64 blockHolding(ConnectionId connection, RecordId id);
    qint64 count(ConnectionId connection, RecordId upTo);
    WholeRecord wholeIn(const Statement &query);
    QList<wire::SeenFrame> framesOf(RecordId id, qint64 from, qint64 limit);

    const QString path;
    OpenedCapture capture;
    Query rowsFrom;
    Query blocksFrom;
    Query firstOfBlock;
    Query lastBlock;
    Query block;
    Query framesFrom;
    Query wholePayload;
    Query payloadColumn;
};

Statement &CaptureReader::State::prepared(Query &query, QByteArrayView sql)
{
    if (!query)
        query.emplace(database(), sql);
    query->reset(); // an error may have left it in the middle
    return *query;
}

void CaptureReader::State::appendRows(QList<Row> &rows, RecordId from, qint64 limit)
{
    Statement &query = prepared(rowsFrom, rowsQuery);
    query.bind(1, from).bind(2, limit);
    while (query.step())
        rows.append(rowIn(query));
}

// Ids that follow each other are read in one go.
QList<Row> CaptureReader::State::rowsOf(const QList<RecordId> &ids)
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

QList<RecordId> CaptureReader::State::ids(ConnectionId connection, qint64 place, qint64 limit)
{
    Statement &query = prepared(
        blocksFrom, "SELECT ids, first FROM blocks WHERE connection = ? AND number >= ? ORDER BY number");
    query.bind(1, qint64(connection)).bind(2, place / IdBlock::capacity);
    QList<RecordId> found;
    qint64 skip = place % IdBlock::capacity;
    while (found.size() < limit && query.step()) {
        const std::vector<RecordId> held = IdBlock(query.view(0), query.number(1)).ids();
        for (size_t i = size_t(skip); i < held.size() && found.size() < limit; ++i)
            found.append(held[i]);
        skip = 0;
    }
    query.reset();
    return found;
}

std::optional<RecordId> CaptureReader::State::firstOf(ConnectionId connection, qint64 number)
{
    Statement &query = prepared(firstOfBlock, "SELECT first FROM blocks WHERE connection = ? AND number = ?");
    if (!query.bind(1, qint64(connection)).bind(2, number).step())
        return std::nullopt;
    const RecordId first = query.number(0);
    query.reset();
    return first;
}

// The number of the last block that begins at or before `id`; -1 if there is none.
qint64 CaptureReader::State::blockHolding(ConnectionId connection, RecordId id)
{
    Statement &query = prepared(lastBlock, "SELECT max(number) FROM blocks WHERE connection = ?");
    query.bind(1, qint64(connection)).step();
    qint64 above = query.isNull(0) ? 0 : query.number(0) + 1;
    query.reset();
    if (above > 0 && firstOf(connection, above - 1).value_or(0) <= id)
        return above - 1; // mostly asked of the end
    qint64 below = -1;
    while (above - below > 1) {
        const qint64 middle = below + (above - below) / 2;
        (firstOf(connection, middle).value_or(0) <= id ? below : above) = middle;
    }
    return below;
}

qint64 CaptureReader::State::count(ConnectionId connection, RecordId upTo)
{
    const qint64 number = blockHolding(connection, upTo);
    if (number < 0)
        return 0;
    Statement &query =
        prepared(block, "SELECT ids, first, records, last FROM blocks WHERE connection = ? AND number = ?");
    if (!query.bind(1, qint64(connection)).bind(2, number).step())
        return 0;
    qint64 within = query.number(2);
    if (query.number(3) > upTo) {
        const std::vector<RecordId> ids = IdBlock(query.view(0), query.number(1)).ids();
        within = std::upper_bound(ids.begin(), ids.end(), upTo) - ids.begin();
    }
    query.reset();
    return number * IdBlock::capacity + within;
}

QList<wire::SeenFrame> CaptureReader::State::framesOf(RecordId id, qint64 from, qint64 limit)
{
    Statement &query =
        prepared(framesFrom,
                 "SELECT place, time, header FROM records WHERE id = ?1 AND ?2 = 0 AND place IS NOT "
                 "NULL UNION ALL SELECT * FROM (SELECT place, time, header FROM frames "
                 "WHERE record = ?1 AND number >= ?2 ORDER BY number) LIMIT ?3");
    query.bind(1, id).bind(2, from).bind(3, limit);
    QList<wire::SeenFrame> frames;
    while (query.step())
        frames.append(frameIn(query));
    return frames;
}

WholeRecord CaptureReader::State::wholeIn(const Statement &query)
{
    WholeRecord record{ rowIn(query), {}, {} };
    record.payload = query.isNull(13) ? record.row.preview : query.bytes(13);
    if (!query.isNull(10))
        record.frames = { frameIn(query, 10) };
    else if (record.row.flags & Fragmented)
        record.frames = framesOf(record.row.id, 0, atMost(-1));
    return record;
}

CaptureReader::CaptureReader(const QString &path)
    : m_state(std::make_unique<State>(path))
{
}

// The last to leave a capture ends its log: the writer could not while this one was reading.
CaptureReader::~CaptureReader()
{
    const QString path = m_state->path;
    m_state.reset();
    leaveWal(path);
}

QByteArray ScannedRecord::payload() const
{
    return row.preview.size() < previewSize ? row.preview : m_reader.payload(row.id);
}

QString CaptureReader::path() const
{
    return m_state->path;
}

QString CaptureReader::loss() const
{
    return m_state->capture.loss;
}

RecordId CaptureReader::lastRecord() const
{
    return m_state->reading([this] { return m_state->database().number("SELECT max(id) FROM records"); });
}

CaptureSummary CaptureReader::summary() const
{
    return m_state->reading([this] {
        Statement query(
            m_state->database(),
            "SELECT l.id - f.id + 1, f.time, l.time FROM records AS f, records AS l "
            "WHERE f.id = (SELECT min(id) FROM records) AND l.id = (SELECT max(id) FROM records)");
        CaptureSummary summary;
        if (query.step()) {
            summary.records = query.number(0);
            summary.first = timeIn(query, 1);
            summary.last = timeIn(query, 2);
        }
        summary.fileBytes = m_state->database().size();
        return summary;
    });
}

QList<ConnectionRecord> CaptureReader::connections() const
{
    return m_state->reading([this] {
        Statement query(m_state->database(), "SELECT * FROM connections ORDER BY id");
        QList<ConnectionRecord> connections;
        while (query.step())
            connections.append(connectionIn(query));
        return connections;
    });
}

QList<Row> CaptureReader::rows(RecordId from, qsizetype limit) const
{
    return m_state->reading([&] {
        QList<Row> rows;
        m_state->appendRows(rows, from, atMost(limit));
        return rows;
    });
}

qint64 CaptureReader::count(ConnectionId connection, RecordId upTo) const
{
    return m_state->reading([&] {
        Transaction snapshot(m_state->database());
        return m_state->count(connection, upTo);
    });
}

QList<Row> CaptureReader::rows(ConnectionId connection, qint64 place, qsizetype limit) const
{
    return m_state->reading([&] {
        Transaction snapshot(m_state->database()); // else each of many small reads takes a lock of its own
        return m_state->rowsOf(m_state->ids(connection, place, atMost(limit)));
    });
}

QList<RecordId> CaptureReader::ids(ConnectionId connection, qint64 place, qsizetype limit) const
{
    return m_state->reading([&] { return m_state->ids(connection, place, atMost(limit)); });
}

QList<Row> CaptureReader::rows(const QList<RecordId> &ids) const
{
    return m_state->reading([&] {
        Transaction snapshot(m_state->database());
        return m_state->rowsOf(ids);
    });
}

qint64 CaptureReader::place(ConnectionId connection, RecordId id) const
{
    return count(connection, id) - 1;
}

std::optional<Row> CaptureReader::row(RecordId id) const
{
    return m_state->reading([&]() -> std::optional<Row> {
        QList<Row> rows;
        m_state->appendRows(rows, id, 1);
        if (rows.isEmpty() || rows.first().id != id)
            return std::nullopt;
        return rows.first();
    });
}

std::optional<WholeRecord> CaptureReader::whole(RecordId id) const
{
    return m_state->reading([&]() -> std::optional<WholeRecord> {
        Statement query(m_state->database(), wholesQuery);
        query.bind(1, id).bind(3, 1);
        if (!query.step() || query.number(0) != id)
            return std::nullopt;
        return m_state->wholeIn(query);
    });
}

QByteArray CaptureReader::payload(RecordId id) const
{
    return m_state->reading([&] {
        Statement &query = m_state->prepared(m_state->wholePayload,
                                             "SELECT coalesce(payload, preview) FROM records WHERE id = ?");
        const QByteArray bytes = query.bind(1, id).step() ? query.bytes(0) : QByteArray();
        query.reset();
        return bytes;
    });
}

QByteArray CaptureReader::payload(RecordId id, qint64 offset, qint64 limit) const
{
    return m_state->reading([&] {
        // typeof() looks at the row's header only; IS NULL would read the payload.
        Statement &query = m_state->prepared(
            m_state->payloadColumn,
            "SELECT CASE typeof(payload) WHEN 'null' THEN 0 ELSE 1 END FROM records WHERE id = ?");
        if (!query.bind(1, id).step())
            return QByteArray();
        const char *column = query.number(0) ? "payload" : "preview";
        query.reset();
        return m_state->database().blob("records", column, id, offset, limit);
    });
}

QByteArray CaptureReader::wirePayload(RecordId id) const
{
    return m_state->reading([&] {
        Statement query(m_state->database(), "SELECT bytes FROM wire_payloads WHERE record = ?");
        return query.bind(1, id).step() ? query.bytes(0) : QByteArray();
    });
}

QList<wire::SeenFrame> CaptureReader::frames(RecordId id, qint64 from, qsizetype limit) const
{
    return m_state->reading([&] { return m_state->framesOf(id, from, atMost(limit)); });
}

void CaptureReader::visit(std::optional<ConnectionId> connection,
                          const std::function<bool(const WholeRecord &)> &visitor) const
{
    m_state->reading([&] {
        Statement query(m_state->database(), wholesQuery);
        if (connection)
            query.bind(2, qint64(*connection));
        RecordId from = 0;
        qint64 seen = wholesARead;
        while (seen == wholesARead) {
            query.bind(1, from).bind(3, wholesARead);
            for (seen = 0; query.step(); ++seen) {
                const WholeRecord record = m_state->wholeIn(query);
                from = record.row.id + 1;
                if (!visitor(record))
                    return;
            }
        }
    });
}

// The payload column is left out: SQLite would read it all for every row.
void CaptureReader::scan(std::optional<ConnectionId> connection, RecordId from, RecordId upTo,
                         const std::function<bool(const ScannedRecord &)> &visitor) const
{
    m_state->reading([&] {
        Statement query(m_state->database(), scanQuery);
        if (connection)
            query.bind(3, qint64(*connection));
        for (RecordId first = from; first <= upTo; first += wholesARead) {
            query.bind(1, first).bind(2, std::min(upTo, first + wholesARead - 1));
            while (query.step())
                if (!visitor(ScannedRecord(*this, rowIn(query))))
                    return;
        }
    });
}

qint64 CaptureReader::frameCount(RecordId id) const
{
    return m_state->reading([&] {
        Statement query(
            m_state->database(),
            "SELECT CASE WHEN kind = 7 THEN 0 WHEN flags & 32 THEN "
            "(SELECT count(*) FROM frames WHERE record = ?1) ELSE 1 END FROM records WHERE id = ?1");
        return query.bind(1, id).step() ? query.number(0) : 0;
    });
}

Traffic CaptureReader::traffic(ConnectionId connection, Direction direction) const
{
    return m_state->reading([&] {
        Statement query(
            m_state->database(),
            "SELECT in_messages, in_bytes, in_wire_bytes, out_messages, out_bytes, out_wire_bytes "
            "FROM blocks WHERE connection = ? ORDER BY number DESC LIMIT 1");
        if (direction == Direction::None || !query.bind(1, qint64(connection)).step())
            return Traffic();
        const int column = direction == Direction::In ? 0 : 3;
        return Traffic{ query.number(column), query.number(column + 1), query.number(column + 2) };
    });
}

void CaptureReader::interrupt()
{
    m_state->database().interrupt();
}

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturereader.h"

#include "captures/blockindex.h"
#include "captures/captureopening.h"
#include "captures/recordcolumns.h"
#include "captures/recording.h"
#include "captures/recordtable.h"
#include "captures/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace captures {

namespace {

// Ids follow each other, so that a file cannot hold more of them than rows; one made to harm may say so.
constexpr qint64 leastRecordBytes = 16;
constexpr qint64 mostRecords = qint64(1) << 60;

} // namespace

struct CaptureReader::State
{
    State(const QString &where, const std::stop_token &stop)
        : path(where)
        , capture(openCapture(where, stop))
        , records(*capture.database)
        , blocks(*capture.database)
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

    Database &database() const { return *capture.database; }

    const QString path;
    OpenedCapture capture;
    RecordTable records;
    BlockIndex blocks;
};

CaptureReader::CaptureReader(const QString &path, const std::stop_token &stop)
    : m_state(std::make_unique<State>(path, stop))
{
}

// The last to leave a recording of this process ends its log: the writer could not while this one was
// reading.
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
    const QString &loss = m_state->capture.loss;
    const RecordId last =
        m_state->reading([this] { return m_state->database().number("SELECT max(id) FROM records"); });
    return !loss.isEmpty() || last <= lastRecord()
        ? loss
        : QCoreApplication::translate(
            "captures::CaptureReader",
            "The numbers of some records cannot be right: this capture is damaged, and what "
            "is shown of it may be incomplete.");
}

RecordId CaptureReader::lastRecord() const
{
    return m_state->reading([this] {
        Database &database = m_state->database();
        Transaction snapshot(database);
        const RecordId last = database.number("SELECT max(id) FROM records");
        // More than 1 in one whose beginning could not be copied.
        const RecordId first =
            std::clamp<RecordId>(database.number("SELECT min(id) FROM records"), 1, mostRecords);
        return std::clamp<RecordId>(last, 0, first - 1 + database.size() / leastRecordBytes);
    });
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
        Statement query(
            m_state->database(),
            "SELECT id, name, url, opened, closed, status, subprotocol, extensions, close_code, "
            "closed_by, is_clean, phases, tls, request, request_head, response_head, response_body "
            "FROM connections ORDER BY id");
        QList<ConnectionRecord> connections;
        while (query.step())
            connections.append(connectionIn(query));
        return connections;
    });
}

QList<Row> CaptureReader::rows(RecordId from, qsizetype limit) const
{
    return m_state->reading([&] { return m_state->records.rows(from, limit); });
}

qint64 CaptureReader::count(ConnectionId connection, RecordId upTo) const
{
    return m_state->reading([&] {
        Transaction snapshot(m_state->database());
        return m_state->blocks.count(connection, upTo);
    });
}

QList<Row> CaptureReader::rows(ConnectionId connection, qint64 place, qsizetype limit) const
{
    return m_state->reading([&] {
        Transaction snapshot(m_state->database()); // else each of many small reads takes a lock of its own
        return m_state->records.rows(m_state->blocks.ids(connection, place, limit));
    });
}

QList<RecordId> CaptureReader::ids(ConnectionId connection, qint64 place, qsizetype limit) const
{
    return m_state->reading([&] { return m_state->blocks.ids(connection, place, limit); });
}

QList<Row> CaptureReader::rows(const QList<RecordId> &ids) const
{
    return m_state->reading([&] {
        Transaction snapshot(m_state->database());
        return m_state->records.rows(ids);
    });
}

qint64 CaptureReader::place(ConnectionId connection, RecordId id) const
{
    return count(connection, id) - 1;
}

std::optional<Row> CaptureReader::row(RecordId id) const
{
    return m_state->reading([&]() -> std::optional<Row> {
        const QList<Row> rows = m_state->records.rows(id, 1);
        if (rows.isEmpty() || rows.first().id != id)
            return std::nullopt;
        return rows.first();
    });
}

std::optional<WholeRecord> CaptureReader::whole(RecordId id) const
{
    return m_state->reading([&] { return m_state->records.whole(id); });
}

QByteArray CaptureReader::payload(RecordId id) const
{
    return m_state->reading([&] { return m_state->records.payload(id); });
}

QByteArray CaptureReader::payload(RecordId id, qint64 offset, qint64 limit) const
{
    return m_state->reading([&] { return m_state->records.payload(id, offset, limit); });
}

QByteArray CaptureReader::wirePayload(RecordId id) const
{
    return m_state->reading([&] { return m_state->records.wirePayload(id); });
}

QList<wire::SeenFrame> CaptureReader::frames(RecordId id, qint64 from, qsizetype limit) const
{
    return m_state->reading([&] { return m_state->records.frames(id, from, limit); });
}

qint64 CaptureReader::frameCount(RecordId id) const
{
    return m_state->reading([&] { return m_state->records.frameCount(id); });
}

void CaptureReader::visit(std::optional<ConnectionId> connection,
                          const std::function<bool(const WholeRecord &)> &visitor) const
{
    m_state->reading([&] {
        if (!connection)
            return m_state->records.visit(visitor);
        QList<RecordId> ids;
        qint64 place = 0;
        do {
            ids = m_state->blocks.ids(*connection, place, RecordTable::recordsARead);
            place += ids.size();
        } while (m_state->records.visit(*connection, ids, visitor)
                 && ids.size() == RecordTable::recordsARead);
    });
}

void CaptureReader::scan(std::optional<ConnectionId> connection, RecordId from, RecordId upTo,
                         const std::function<bool(const ScannedRecord &)> &visitor) const
{
    m_state->reading([&] {
        m_state->records.scan(connection, from, upTo,
                              [&](Row &&row) { return visitor(ScannedRecord(*this, std::move(row))); });
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

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/recordinserter.h"

#include "captures/blockindex.h"
#include "captures/saturatingsum.h"

namespace captures {

namespace {

quint32 flagsOf(const wire::Message &message)
{
    const auto flag = [](bool isSet, Flag bit) {
        return isSet ? quint32(bit) : 0;
    };
    return flag(message.isCompressed, Compressed) | flag(message.isInvalidUtf8, InvalidUtf8)
        | flag(message.isIncomplete, Incomplete) | flag(message.isTruncated, Truncated)
        | flag(message.isInjected, Injected) | flag(!message.furtherFrames.empty(), Fragmented);
}

qint64 micros(wire::Timestamp time)
{
    return time.time_since_epoch().count();
}

void bindTime(Statement &statement, int index, const std::optional<wire::Timestamp> &time)
{
    if (time)
        statement.bind(index, micros(*time));
    else
        statement.bindNull(index);
}

} // namespace

RecordInserter::RecordInserter(Database &database)
    : m_database(database)
    , m_insertRecord(
          database,
          "INSERT INTO records(id, connection, time, direction, kind, size, wire_size, flags, event, place, "
          "header, preview, payload) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)")
    , m_insertFrame(database, "INSERT INTO frames(record, number, place, time, header) VALUES(?,?,?,?,?)")
    , m_insertWirePayload(database, "INSERT INTO wire_payloads(record, bytes) VALUES(?,?)")
    , m_insertConnection(
          database,
          "INSERT OR REPLACE INTO connections(id, name, url, opened, closed, status, subprotocol, "
          "extensions, close_code, closed_by, is_clean, phases, tls, request, request_head, "
          "response_head, response_body) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    , m_insertBlock(
          database,
          "INSERT OR REPLACE INTO blocks(connection, number, records, first, last, in_messages, in_bytes, "
          "in_wire_bytes, out_messages, out_bytes, out_wire_bytes, ids) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)")
    , m_lastRecord(database.number("SELECT max(id) FROM records"))
{
}

void RecordInserter::insert(const MessageRecord &record)
{
    const wire::Message &message = record.message;
    const QByteArrayView payload = message.payload;
    const RecordId id = m_lastRecord + 1;
    m_insertRecord.bind(1, id)
        .bind(2, qint64(record.connection))
        .bind(3, micros(message.time))
        .bind(4, qint64(record.direction))
        .bind(5, qint64(kindOf(message.opcode)))
        .bind(6, message.size)
        .bind(7, message.wireSize)
        .bind(8, flagsOf(message))
        .bindNull(9);
    if (message.furtherFrames.empty())
        m_insertRecord.bind(10, qint64(message.frame.place)).bindBlob(11, message.frame.header.view());
    else
        m_insertRecord.bindNull(10).bindNull(11);
    m_insertRecord.bindBlob(12, payload.first(std::min(payload.size(), previewSize)));
    if (payload.size() > previewSize)
        m_insertRecord.bindBlob(13, payload);
    else
        m_insertRecord.bindNull(13);
    m_insertRecord.run();
    if (!message.furtherFrames.empty())
        insertFrames(id, message);
    if (!message.wirePayload.isEmpty())
        m_insertWirePayload.bind(1, id).bindBlob(2, message.wirePayload).run();
    note(record.connection, id, &record);
}

void RecordInserter::insertFrames(RecordId id, const wire::Message &message)
{
    qint64 number = 0;
    const auto insertFrame = [&](const wire::SeenFrame &frame) {
        m_insertFrame.bind(1, id)
            .bind(2, number++)
            .bind(3, qint64(frame.place))
            .bind(4, micros(frame.time))
            .bindBlob(5, frame.header.view())
            .run();
    };
    insertFrame(message.frame);
    for (const wire::SeenFrame &frame : message.furtherFrames)
        insertFrame(frame);
}

// The whole detail stands in the preview: rows of events are painted from it.
void RecordInserter::insert(const EventRecord &record)
{
    const RecordId id = m_lastRecord + 1;
    m_insertRecord.bind(1, id)
        .bind(2, qint64(record.connection))
        .bind(3, micros(record.time))
        .bind(4, qint64(Direction::None))
        .bind(5, qint64(Kind::Event))
        .bind(6, record.detail.size())
        .bind(7, 0)
        .bind(8, 0)
        .bindText(9, record.name)
        .bindNull(10)
        .bindNull(11)
        .bindBlob(12, record.detail)
        .bindNull(13)
        .run();
    note(record.connection, id, nullptr);
}

void RecordInserter::insert(const ConnectionChange &change)
{
    const ConnectionRecord &record = change.record();
    const QByteArray name = record.name.toUtf8();
    const QByteArray url = record.url.toUtf8();
    Statement &statement = m_insertConnection;
    statement.bind(1, qint64(record.id)).bindText(2, name).bindText(3, url);
    bindTime(statement, 4, record.opened);
    bindTime(statement, 5, record.closed);
    statement.bind(6, record.status).bindText(7, record.subprotocol).bindText(8, record.extensions);
    if (record.closeCode)
        statement.bind(9, *record.closeCode);
    else
        statement.bindNull(9);
    statement.bindText(10, record.closedBy)
        .bind(11, record.isClean)
        .bindText(12, record.phases)
        .bindText(13, record.tls)
        .bindText(14, record.request)
        .bindBlob(15, record.requestHead)
        .bindBlob(16, record.responseHead)
        .bindBlob(17, record.responseBody)
        .run();
}

void RecordInserter::note(ConnectionId connection, RecordId id, const MessageRecord *record)
{
    m_lastRecord = id;
    Tail &tail = tailOf(connection);
    if (tail.ids.isFull()) {
        write(connection, tail);
        tail.ids = IdBlock();
        ++tail.number;
    }
    tail.ids.append(id);
    if (record) {
        Sum &sum = tail.sums[record->direction == Direction::Out ? 1 : 0];
        ++sum.messages;
        sum.bytes = saturatingSum(sum.bytes, record->message.size);
        sum.wireBytes += record->message.wireSize;
    }
    if (!tail.hasGrown) {
        tail.hasGrown = true;
        m_grown.emplace_back(connection, &tail);
    }
}

RecordInserter::Tail &RecordInserter::tailOf(ConnectionId connection)
{
    if (m_latestTail.first == qint64(connection))
        return *m_latestTail.second;
    auto found = m_tails.find(qint64(connection));
    if (found == m_tails.end())
        found = m_tails.emplace(qint64(connection), loadTail(connection)).first;
    m_latestTail = { found->first, &found->second };
    return found->second;
}

RecordInserter::Tail RecordInserter::loadTail(ConnectionId connection)
{
    Statement query(
        m_database,
        "SELECT number, first, ids, in_messages, in_bytes, in_wire_bytes, out_messages, out_bytes, "
        "out_wire_bytes, last, records FROM blocks WHERE connection = ? ORDER BY number DESC LIMIT 1");
    Tail tail;
    if (!query.bind(1, qint64(connection)).step())
        return tail;
    tail.number = query.number(0);
    tail.ids = storedBlock(query.view(2), query.number(1), query.number(9), query.number(10));
    for (int side = 0; side < 2; ++side) {
        const int column = 3 + 3 * side;
        tail.sums[size_t(side)] = { query.number(column), query.number(column + 1),
                                    query.number(column + 2) };
    }
    return tail;
}

void RecordInserter::write(ConnectionId connection, const Tail &tail)
{
    const QByteArray packed = tail.ids.packed();
    m_insertBlock.bind(1, qint64(connection))
        .bind(2, tail.number)
        .bind(3, tail.ids.size())
        .bind(4, tail.ids.first())
        .bind(5, tail.ids.last());
    int column = 6;
    for (const Sum &sum : tail.sums) {
        m_insertBlock.bind(column, sum.messages).bind(column + 1, sum.bytes).bind(column + 2, sum.wireBytes);
        column += 3;
    }
    m_insertBlock.bindBlob(column, packed).run();
}

void RecordInserter::writeBlocks()
{
    for (auto &[connection, tail] : m_grown) {
        write(connection, *tail);
        tail->hasGrown = false;
    }
    m_grown.clear();
}

} // namespace captures

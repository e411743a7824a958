// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "captures/keptstatement.h"

namespace captures {

// The records of a capture by their ids, with what belongs to each. For one thread, while the database lives.
// Throws DatabaseError. Limits below zero: no limit.
class RecordTable
{
public:
    // A long read keeps the writer's log from being used over; so it is made of short ones.
    static constexpr qint64 recordsARead = 4096;

    explicit RecordTable(Database &database);

    QList<Row> rows(RecordId from, qint64 limit);
    // `ids` rise.
    QList<Row> rows(const QList<RecordId> &ids);
    std::optional<WholeRecord> whole(RecordId id);
    QByteArray payload(RecordId id);
    QByteArray payload(RecordId id, qint64 offset, qint64 limit);
    QByteArray wirePayload(RecordId id);
    QList<wire::SeenFrame> frames(RecordId id, qint64 from, qint64 limit);
    qint64 frameCount(RecordId id);

    using Visitor = std::function<bool(const WholeRecord &)>;

    // All in order, until the visitor returns false.
    void visit(const Visitor &visitor);
    // Those of a connection, whose next ones are `ids`. False: the visitor broke it off.
    bool visit(ConnectionId connection, const QList<RecordId> &ids, const Visitor &visitor);
    void scan(std::optional<ConnectionId> connection, RecordId from, RecordId upTo,
              const std::function<bool(Row &&)> &visitor);

private:
    void appendRows(QList<Row> &rows, RecordId from, qint64 limit);
    WholeRecord wholeIn(const Statement &query);

    Database &m_database;
    KeptStatement m_rowsFrom;
    KeptStatement m_framesFrom;
    KeptStatement m_wholePayload;
    KeptStatement m_payloadColumn;
};

} // namespace captures

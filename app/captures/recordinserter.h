// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/idblock.h"
#include "captures/record.h"
#include "captures/statement.h"

#include <array>
#include <unordered_map>

namespace captures {

// Puts records into the tables, numbering them. Knows nothing of transactions: after a rollback it is thrown
// away, and a new one finds in the database where to go on.
class RecordInserter
{
public:
    explicit RecordInserter(Database &database);

    void insert(const MessageRecord &record);
    void insert(const EventRecord &record);
    void insert(const ConnectionChange &change);
    // Writes the blocks that have grown; call before every commit.
    void writeBlocks();

    RecordId lastRecord() const { return m_lastRecord; }
    void skipTo(RecordId lastRecord) { m_lastRecord = lastRecord; }

private:
    struct Sum
    {
        qint64 messages = 0;
        qint64 bytes = 0;
        qint64 wireBytes = 0;
    };
    struct Tail // the last block of a connection and what was before
    {
        IdBlock ids;
        qint64 number = 0;
        std::array<Sum, 2> sums; // in, out
        bool hasGrown = false;
    };

    Tail &tailOf(ConnectionId connection);
    Tail loadTail(ConnectionId connection);
    void note(ConnectionId connection, RecordId id, const MessageRecord *record);
    void write(ConnectionId connection, const Tail &tail);
    void insertFrames(RecordId id, const wire::Message &message);

    Database &m_database;
    Statement m_insertRecord;
    Statement m_insertFrame;
    Statement m_insertWirePayload;
    Statement m_insertConnection;
    Statement m_insertBlock;
    RecordId m_lastRecord = 0;
    std::unordered_map<qint64, Tail> m_tails;
    std::pair<qint64, Tail *> m_latestTail{ -1, nullptr };
    std::vector<std::pair<ConnectionId, Tail *>> m_grown;
};

} // namespace captures

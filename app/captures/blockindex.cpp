// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/blockindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace captures {

namespace {

// Numbers from a file: whoever made it may have lied about them.
DatabaseError damagedIndex()
{
    return DatabaseError(DatabaseError::Fault::Damaged,
                         QCoreApplication::translate("captures::Database", "Its index is damaged."));
}

// Of ids, first, last, records.
IdBlock blockIn(const Statement &query)
{
    return storedBlock(query.view(0), query.number(1), query.number(2), query.number(3));
}

} // namespace

IdBlock storedBlock(QByteArrayView packed, RecordId first, RecordId last, qint64 records)
{
    const std::optional<IdBlock> block = IdBlock::stored(packed, first, last, records);
    if (!block)
        throw damagedIndex();
    return *block;
}

BlockIndex::BlockIndex(Database &database)
    : m_blocksFrom(database)
    , m_firstOfBlock(database)
    , m_lastBlock(database)
    , m_block(database)
{
}

QList<RecordId> BlockIndex::ids(ConnectionId connection, qint64 place, qint64 limit)
{
    Statement &query = m_blocksFrom.ready(
        "SELECT ids, first, last, records FROM blocks WHERE connection = ? AND number >= ? ORDER BY number");
    query.bind(1, qint64(connection)).bind(2, place / IdBlock::capacity);
    QList<RecordId> found;
    const qint64 most = limit < 0 ? std::numeric_limits<qint64>::max() : limit;
    qint64 skip = place % IdBlock::capacity;
    while (found.size() < most && query.step()) {
        const std::vector<RecordId> held = blockIn(query).ids();
        if (!found.isEmpty() && held.front() <= found.last())
            throw damagedIndex();
        for (size_t i = size_t(skip); i < held.size() && found.size() < most; ++i)
            found.append(held[i]);
        skip = 0;
    }
    query.reset();
    return found;
}

std::optional<RecordId> BlockIndex::firstOf(ConnectionId connection, qint64 number)
{
    Statement &query = m_firstOfBlock.ready("SELECT first FROM blocks WHERE connection = ? AND number = ?");
    if (!query.bind(1, qint64(connection)).bind(2, number).step())
        return std::nullopt;
    const RecordId first = query.number(0);
    query.reset();
    return first;
}

// The number of the last block that begins at or before `id`; -1 if there is none.
qint64 BlockIndex::blockHolding(ConnectionId connection, RecordId id)
{
    Statement &query = m_lastBlock.ready("SELECT max(number) FROM blocks WHERE connection = ?");
    query.bind(1, qint64(connection)).step();
    constexpr qint64 mostBlocks = std::numeric_limits<RecordId>::max() / IdBlock::capacity;
    if (query.number(0) < 0 || query.number(0) >= mostBlocks)
        throw damagedIndex();
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

qint64 BlockIndex::count(ConnectionId connection, RecordId upTo)
{
    const qint64 number = blockHolding(connection, upTo);
    if (number < 0)
        return 0;
    Statement &query =
        m_block.ready("SELECT ids, first, last, records FROM blocks WHERE connection = ? AND number = ?");
    if (!query.bind(1, qint64(connection)).bind(2, number).step())
        return 0;
    const std::vector<RecordId> ids = blockIn(query).ids();
    query.reset();
    const qint64 within = std::upper_bound(ids.begin(), ids.end(), upTo) - ids.begin();
    const qint64 count = number * IdBlock::capacity + within;
    if (count > upTo)
        throw damagedIndex();
    return count;
}

} // namespace captures

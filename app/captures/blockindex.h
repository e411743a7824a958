// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/idblock.h"
#include "captures/keptstatement.h"
#include "captures/record.h"

#include <QList>

namespace captures {

// A block of ids as its row says. Throws DatabaseError (Damaged) if these numbers cannot be.
IdBlock storedBlock(QByteArrayView packed, RecordId first, RecordId last, qint64 records);

// Which records belong to a connection, and at which place: read from the blocks of ids (see IdBlock). For
// one thread, while the database lives. Throws DatabaseError.
class BlockIndex
{
public:
    explicit BlockIndex(Database &database);

    // The ids from `place` on (0 = first), at most `limit`; below zero: all.
    QList<RecordId> ids(ConnectionId connection, qint64 place, qint64 limit);
    // How many there are up to and including `upTo`.
    qint64 count(ConnectionId connection, RecordId upTo);

private:
    std::optional<RecordId> firstOf(ConnectionId connection, qint64 number);
    qint64 blockHolding(ConnectionId connection, RecordId id);

    KeptStatement m_blocksFrom;
    KeptStatement m_firstOfBlock;
    KeptStatement m_lastBlock;
    KeptStatement m_block;
};

} // namespace captures

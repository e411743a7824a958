// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"

#include <optional>
#include <vector>

namespace captures {

// Up to 512 rising record ids of one connection, packed as schema/1.sql says about `blocks`. 1 to 2 bytes a
// record when connections interleave, next to nothing when one talks alone.
class IdBlock
{
public:
    static constexpr qint64 capacity = 512;

    IdBlock() = default;
    explicit IdBlock(QByteArrayView packed, RecordId first);
    // As it stands in a file; nullopt: the numbers beside it, or its own, cannot be.
    static std::optional<IdBlock> stored(QByteArrayView packed, RecordId first, RecordId last,
                                         qint64 records);

    void append(RecordId id);

    qint64 size() const { return m_size; }
    bool isFull() const { return m_size == capacity; }
    RecordId first() const { return m_first; }
    RecordId last() const { return m_last; }
    QByteArray packed() const;
    std::vector<RecordId> ids() const;

private:
    QByteArray m_closed; // all but the run under way
    RecordId m_first = 0;
    RecordId m_last = 0;
    qint64 m_size = 0;
    qint64 m_run = 0; // how many ids at the end follow each other
};

} // namespace captures

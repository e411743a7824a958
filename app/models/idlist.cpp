// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/idlist.h"

#include <algorithm>

namespace models {

using captures::IdBlock;
using captures::RecordId;

void IdList::append(RecordId id)
{
    if (m_unpackedNumber == m_closed.size())
        m_unpacked.clear();
    m_open.append(id);
    if (m_open.isFull())
        close();
}

void IdList::clear()
{
    *this = IdList();
}

RecordId IdList::at(qint64 place) const
{
    if (place < 0 || place >= size())
        return 0;
    return block(size_t(place / IdBlock::capacity))[size_t(place % IdBlock::capacity)];
}

QList<RecordId> IdList::mid(qint64 place, qsizetype limit) const
{
    QList<RecordId> ids;
    const qint64 end = std::min<qint64>(size(), place + limit);
    ids.reserve(std::max<qint64>(0, end - place));
    for (; place < end; ++place)
        ids.append(at(place));
    return ids;
}

qint64 IdList::countUpTo(RecordId id) const
{
    const size_t number = blockHolding(id);
    if (number > m_closed.size())
        return size();
    const std::vector<RecordId> &ids = block(number);
    const qint64 within = std::upper_bound(ids.begin(), ids.end(), id) - ids.begin();
    return qint64(number) * IdBlock::capacity + within;
}

qint64 IdList::placeOf(RecordId id) const
{
    const qint64 place = countUpTo(id) - 1;
    return place >= 0 && at(place) == id ? place : -1;
}

qint64 IdList::bytes() const
{
    return m_closedBytes + qint64(sizeof(*this)) + m_open.packed().size();
}

void IdList::close()
{
    QByteArray packed = m_open.packed();
    packed.squeeze();
    m_closedBytes += packed.size() + qint64(sizeof(Closed));
    m_closed.push_back({ packed, m_open.first(), m_open.last() });
    m_open = IdBlock();
    m_unpacked.clear();
}

const std::vector<RecordId> &IdList::block(size_t number) const
{
    if (m_unpacked.empty() || m_unpackedNumber != number) {
        m_unpacked = number < m_closed.size() ? IdBlock(m_closed[number].packed, m_closed[number].first).ids()
                                              : m_open.ids();
        m_unpackedNumber = number;
    }
    return m_unpacked;
}

// The first block that ends at or above `id`; past the open one if none does.
size_t IdList::blockHolding(RecordId id) const
{
    const auto closed = std::partition_point(m_closed.begin(), m_closed.end(),
                                             [id](const Closed &block) { return block.last < id; });
    const bool isBehindAll = closed == m_closed.end() && (m_open.size() == 0 || m_open.last() < id);
    return size_t(closed - m_closed.begin()) + (isBehindAll ? 1 : 0);
}

} // namespace models

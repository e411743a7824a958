// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/idblock.h"

#include <limits>

namespace captures {

namespace {

void appendNumber(QByteArray &out, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        out.append(char(value | 0x80));
    out.append(char(value));
}

// Takes a number off the front; 0 when there is none, which a sound block never holds.
qint64 takeNumber(QByteArrayView &in)
{
    quint64 value = 0;
    for (int shift = 0; !in.isEmpty() && shift < 64; shift += 7) {
        const quint64 byte = quint8(in.front());
        in = in.sliced(1);
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return qint64(value);
}

} // namespace

// Appending one by one costs some microseconds a block, and happens once a connection and opening.
IdBlock::IdBlock(QByteArrayView packed, RecordId first)
{
    RecordId id = first;
    while (!packed.isEmpty() && !isFull()) {
        for (qint64 run = takeNumber(packed); run > 0 && !isFull(); --run)
            append(id++);
        id += takeNumber(packed);
    }
}

std::optional<IdBlock> IdBlock::stored(QByteArrayView packed, RecordId first, RecordId last, qint64 records)
{
    if (first < 1 || last < first || last == std::numeric_limits<RecordId>::max())
        return std::nullopt;
    IdBlock block;
    RecordId id = first;
    while (!packed.isEmpty()) {
        const qint64 run = takeNumber(packed);
        if (run < 1 || run > capacity - block.m_size || run - 1 > last - id)
            return std::nullopt;
        for (qint64 left = run; left > 0; --left)
            block.append(id++);
        if (packed.isEmpty())
            break;
        const qint64 gap = takeNumber(packed);
        if (gap < 1 || gap > last - id)
            return std::nullopt;
        id += gap;
    }
    return block.m_size == records && block.m_last == last ? std::optional(block) : std::nullopt;
}

void IdBlock::append(RecordId id)
{
    if (m_size == 0) {
        m_first = id;
    } else if (id != m_last + 1) {
        appendNumber(m_closed, quint64(m_run));
        appendNumber(m_closed, quint64(id - m_last - 1));
        m_run = 0;
    }
    ++m_run;
    ++m_size;
    m_last = id;
}

QByteArray IdBlock::packed() const
{
    QByteArray bytes = m_closed;
    appendNumber(bytes, quint64(m_run));
    return bytes;
}

std::vector<RecordId> IdBlock::ids() const
{
    std::vector<RecordId> ids;
    ids.reserve(size_t(m_size));
    QByteArrayView rest = m_closed;
    RecordId id = m_first;
    while (!rest.isEmpty()) {
        for (qint64 run = takeNumber(rest); run > 0; --run)
            ids.push_back(id++);
        id += takeNumber(rest);
    }
    for (qint64 run = m_run; run > 0; --run)
        ids.push_back(id++);
    return ids;
}

} // namespace captures

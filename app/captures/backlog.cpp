// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/backlog.h"

#include <iterator>

namespace captures {

void Backlog::append(Batch &&batch)
{
    if (!batch.empty())
        m_batches.push_back(std::move(batch));
}

const Record *Backlog::next() const
{
    return m_next.batch < m_batches.size() ? &m_batches[m_next.batch][m_next.record] : nullptr;
}

void Backlog::advance()
{
    if (++m_next.record < m_batches[m_next.batch].size())
        return;
    ++m_next.batch;
    m_next.record = 0;
}

void Backlog::commit()
{
    const auto end = m_batches.begin() + qsizetype(m_next.batch);
    m_spent.insert(m_spent.end(), std::move_iterator(m_batches.begin()), std::move_iterator(end));
    m_batches.erase(m_batches.begin(), end);
    m_committed = m_next.record;
    m_next = { 0, m_committed };
}

void Backlog::rollback()
{
    m_next = { 0, m_committed };
}

qint64 Backlog::uncommitted() const
{
    qint64 records = -qint64(m_committed);
    for (const Batch &batch : m_batches)
        records += qint64(batch.size());
    return records;
}

} // namespace captures

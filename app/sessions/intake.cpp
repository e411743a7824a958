// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/intake.h"

namespace sessions {

namespace {

constexpr qint64 largestBatch = 2 * 1024 * 1024;

}

Intake::Intake(captures::RecordQueue &queue)
    : m_queue(queue)
{
}

void Intake::add(captures::Record &&record)
{
    m_batchCost += captures::RecordQueue::cost(record);
    m_batch.push_back(std::move(record));
    if (m_batchCost > largestBatch)
        flush();
}

void Intake::flush()
{
    if (m_batch.empty())
        return;
    m_queue.push(m_batch);
    m_batchCost = 0;
    m_hasRoom = !m_queue.isFull();
}

void Intake::refill()
{
    m_hasRoom = !m_queue.isFull();
}

} // namespace sessions

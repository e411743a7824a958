// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/recordqueue.h"

#include <iterator>
#include <numeric>

namespace captures {

namespace {

// Bounds what is held outside the queue while it is being written.
constexpr qint64 takenAtOnce = 4 * 1024 * 1024;
// Long enough for the hiccups of a disk, short enough that a killed program loses next to nothing.
constexpr std::chrono::milliseconds maxAge{ 60 };
// What allocating and bookkeeping add to every block of bytes.
constexpr qint64 blockOverhead = 32;
// Room kept for coming batches.
constexpr size_t maxSpareRecords = 16 * 1024;

qint64 costOf(const MessageRecord &record)
{
    const wire::Message &message = record.message;
    return message.payload.size() + message.wirePayload.size() + blockOverhead
        + qint64(message.furtherFrames.size() * sizeof(wire::SeenFrame));
}

qint64 costOf(const EventRecord &record)
{
    return record.name.size() + record.detail.size() + blockOverhead;
}

qint64 costOf(const ConnectionChange &change)
{
    const ConnectionRecord &record = change.record();
    return qint64(sizeof record) + record.request.size() + record.requestHead.size()
        + record.responseHead.size() + record.responseBody.size() + 10 * blockOverhead;
}

} // namespace

RecordQueue::RecordQueue(qint64 maxBytes)
    : m_maxBytes(maxBytes)
{
}

void RecordQueue::setOnDrained(std::function<void()> callback)
{
    m_onDrained = std::move(callback);
}

qint64 RecordQueue::cost(const Record &record)
{
    return qint64(sizeof(Record)) + std::visit([](const auto &held) { return costOf(held); }, record);
}

void RecordQueue::push(Batch &batch)
{
    if (batch.empty())
        return;
    const qint64 room = qint64((batch.capacity() - batch.size()) * sizeof(Record));
    const qint64 bytes = std::accumulate(batch.begin(), batch.end(), room,
                                         [](qint64 sum, const Record &record) { return sum + cost(record); });
    const auto now = Clock::now();
    const std::lock_guard lock(m_mutex);
    m_bytes += bytes;
    m_pushed += qint64(batch.size());
    m_entries.push_back({ std::move(batch), bytes, now });
    m_isFull = m_isFull || m_bytes >= m_maxBytes || age(now) > maxAge;
    batch = Batch();
    if (!m_spares.empty()) {
        batch = std::move(m_spares.back());
        m_spares.pop_back();
        m_spareRecords -= batch.capacity();
    }
    m_arrived.notify_one();
}

bool RecordQueue::isFull() const
{
    const std::lock_guard lock(m_mutex);
    return m_isFull;
}

bool RecordQueue::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.empty();
}

void RecordQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_arrived.notify_one();
}

qint64 RecordQueue::pushed() const
{
    const std::lock_guard lock(m_mutex);
    return m_pushed;
}

void RecordQueue::nudge()
{
    const std::lock_guard lock(m_mutex);
    m_wasNudged = true;
    m_arrived.notify_one();
}

RecordQueue::Clock::duration RecordQueue::age(Clock::time_point now) const
{
    return m_entries.empty() ? Clock::duration() : now - m_entries.front().arrival;
}

// Vectors that have their room already save the network thread an allocation a push; few are kept, so that a
// burst does not stay in memory.
void RecordQueue::recycle(std::vector<Batch> &emptied)
{
    for (Batch &batch : emptied) {
        if (m_spareRecords + batch.capacity() > maxSpareRecords)
            continue;
        m_spareRecords += batch.capacity();
        m_spares.push_back(std::move(batch));
    }
    emptied.clear();
}

bool RecordQueue::take(std::vector<Batch> &out, std::chrono::milliseconds patience)
{
    for (Batch &batch : out)
        batch.clear(); // outside the lock: this frees the payloads
    std::unique_lock lock(m_mutex);
    recycle(out);
    m_arrived.wait_for(lock, patience, [this] { return !m_entries.empty() || m_closed || m_wasNudged; });
    m_wasNudged = false;
    qint64 bytes = 0;
    auto end = m_entries.begin();
    for (; end != m_entries.end() && (bytes == 0 || bytes + end->bytes <= takenAtOnce); ++end) {
        bytes += end->bytes;
        out.push_back(std::move(end->batch));
    }
    m_entries.erase(m_entries.begin(), end);
    m_bytes -= bytes;
    const bool hasDrained = m_isFull && m_bytes < m_maxBytes / 2 && age(Clock::now()) < maxAge / 2;
    m_isFull = m_isFull && !hasDrained;
    const bool goesOn = !out.empty() || !m_closed;
    lock.unlock();
    if (hasDrained && m_onDrained)
        m_onDrained();
    return goesOn;
}

} // namespace captures

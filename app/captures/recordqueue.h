// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace captures {

using Batch = std::vector<Record>;

// The way from the network thread to the writer: a queue bounded in bytes and in age, so that little is lost
// when the program is killed. Never drops: what is pushed is kept, and `isFull` tells the one who pushes to
// stop reading until `onDrained` is called.
class RecordQueue
{
public:
    explicit RecordQueue(qint64 maxBytes = 32 * 1024 * 1024);

    // Called by the writer's thread when a full queue has been emptied below half of its bounds. Set before
    // use.
    void setOnDrained(std::function<void()> callback);

    // Any thread. Moves all of `batch` in, order kept, and leaves it empty, with room for the next.
    void push(Batch &batch);
    // Once the bytes reach the bound, or the oldest record was waiting for over 60 ms when another was
    // pushed.
    bool isFull() const;
    bool isEmpty() const;
    // No more will be pushed.
    void close();
    // How many records were ever pushed.
    qint64 pushed() const;

    // The writer's side: waits up to `patience` for records, then takes what there is, about 4 MiB at most
    // and in whole batches as pushed. The batches in `out` are used again for pushing. False: closed and
    // empty.
    bool take(std::vector<Batch> &out, std::chrono::milliseconds patience);
    // Lets take() return now, though nothing came.
    void nudge();

    // Payload and bookkeeping bytes a record stands for in the bound.
    static qint64 cost(const Record &record);

private:
    using Clock = std::chrono::steady_clock;
    struct Entry
    {
        Batch batch;
        qint64 bytes = 0;
        Clock::time_point arrival;
    };

    Clock::duration age(Clock::time_point now) const;
    void recycle(std::vector<Batch> &emptied);

    const qint64 m_maxBytes;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<Entry> m_entries;
    std::vector<Batch> m_spares;
    size_t m_spareRecords = 0;
    qint64 m_bytes = 0;
    qint64 m_pushed = 0;
    bool m_isFull = false;
    bool m_wasNudged = false;
    bool m_closed = false;
    std::function<void()> m_onDrained;
};

} // namespace captures

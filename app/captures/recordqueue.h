// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace captures {

// The way from the network thread to the writer: a queue bounded in bytes. Never drops: what is pushed is
// kept, and `isFull` tells the one who pushes to stop reading until `onDrained` is called.
class RecordQueue
{
public:
    explicit RecordQueue(qint64 maxBytes = 32 * 1024 * 1024);

    // Called by the writer's thread when a full queue has been emptied below half. Set before use.
    void setOnDrained(std::function<void()> callback);

    // Any thread. Moves all of `batch` in, order kept, and leaves it empty.
    void push(std::vector<Record> &batch);
    bool isFull() const;
    // No more will be pushed.
    void close();

    // The writer's side: waits up to `patience` for records and takes all there are. False: closed and empty.
    bool take(std::vector<Record> &out, std::chrono::milliseconds patience);

    // Payload and bookkeeping bytes a record stands for in the bound.
    static qint64 cost(const Record &record);

private:
    const qint64 m_maxBytes;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<Record> m_records;
    qint64 m_bytes = 0;
    bool m_wasFull = false;
    bool m_closed = false;
    std::function<void()> m_onDrained;
};

} // namespace captures

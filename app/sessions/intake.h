// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/recordqueue.h"

#include <vector>

namespace sessions {

// Gathers records in the network thread and hands them to the capture in batches.
class Intake
{
public:
    explicit Intake(captures::RecordQueue &queue);

    void add(captures::Record &&record);
    void flush();
    // False: the queue is full; true again after refill() found room.
    bool hasRoom() const { return m_hasRoom; }
    // Looks again whether there is room: call when the queue was drained.
    void refill();

private:
    captures::RecordQueue &m_queue;
    std::vector<captures::Record> m_batch;
    qint64 m_batchCost = 0;
    bool m_hasRoom = true;
};

} // namespace sessions

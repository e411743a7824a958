// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/recordqueue.h"

#include <map>

namespace captures {

// Counts what went by while nothing could be recorded, and keeps of each connection how it stands, which is
// little. Tells it all as records once recording goes on.
class PassedOver
{
public:
    void add(Batch &batch);
    // Messages of the capture itself that could not be carried into another file.
    void addLost(qint64 messages);
    bool isEmpty() const { return m_records == 0; }

    // The connections as they stand and one `gap` event; starts counting anew.
    Batch takeRecords();

private:
    void note(const MessageRecord &record);
    void note(const EventRecord &record);
    void note(const ConnectionChange &change);
    void widen(wire::Timestamp time);

    qint64 m_records = 0;
    qint64 m_messages = 0;
    qint64 m_bytes = 0;
    std::optional<wire::Timestamp> m_from;
    std::optional<wire::Timestamp> m_to;
    std::map<ConnectionId, ConnectionChange> m_connections;
};

} // namespace captures

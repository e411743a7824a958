// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>

namespace connections {

// The pings of one side that the other has not answered yet. A Pong with a Ping's payload answers that Ping
// and all before it (RFC 6455 §5.5.3); any other Pong answers none.
class PingLedger
{
public:
    // So many payloads are kept; older pings stay unanswered until one of the kept ones is answered.
    static constexpr size_t maxKept = 1000;

    void addPing(const QByteArray &payload);
    void addPong(const QByteArray &payload);
    qint64 unanswered() const { return m_forgotten + qint64(m_payloads.size()); }

private:
    std::deque<QByteArray> m_payloads; // the oldest first
    qint64 m_forgotten = 0; // older than those
};

} // namespace connections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessions/connectionstatus.h"

#include <functional>
#include <map>
#include <mutex>

namespace sessions {

// What the network thread knows of a connection.
struct LiveState
{
    State state = State::Connecting;
    bool hasFailed = false;
    bool isPaused = false;
    bool isUnverified = false;
    QString summary;
    std::optional<wire::Timestamp> dialledAt;
    std::optional<wire::Timestamp> openedAt;
    std::optional<wire::Timestamp> closedAt;
    qint64 messagesIn = 0;
    qint64 bytesIn = 0;
    qint64 messagesOut = 0;
    qint64 bytesOut = 0;
    qint64 bufferedAmount = 0;
    qint64 overBudget = 0;
    qint64 unansweredPings = 0;
};

// Where the network thread pins up how connections stand and the GUI thread looks: only the newest state of
// each counts.
class Board
{
public:
    // `onPinned` wakes the other side; called in the network thread when the board was empty before.
    explicit Board(std::function<void()> onPinned);

    void pin(ConnectionId id, const LiveState &state);
    // Takes what was pinned up since the last call.
    std::map<ConnectionId, LiveState> take();

private:
    std::function<void()> m_onPinned;
    std::mutex m_mutex;
    std::map<ConnectionId, LiveState> m_states;
};

} // namespace sessions

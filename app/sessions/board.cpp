// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/board.h"

namespace sessions {

Board::Board(std::function<void()> onPinned)
    : m_onPinned(std::move(onPinned))
{
}

void Board::pin(ConnectionId id, const LiveState &state)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_states.empty();
        m_states[id] = state;
    }
    if (wasEmpty)
        m_onPinned();
}

std::map<ConnectionId, LiveState> Board::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_states, {});
}

} // namespace sessions

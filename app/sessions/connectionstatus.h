// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"
#include "requests/request.h"

#include <QString>

#include <optional>

namespace sessions {

using captures::ConnectionId;

// As in the browser's API (WebSocket.readyState).
enum class State { Connecting = 0, Open = 1, Closing = 2, Closed = 3 };

struct Flow // one direction, since the connection was made; what the tap saw
{
    qint64 messages = 0; // data messages and control frames
    qint64 bytes = 0; // payload after inflating
    double messagesPerSecond = 0; // over the last second or so
    double bytesPerSecond = 0;
};

// How a connection stands: a value, a moment's picture for people to look at. GUI thread.
struct ConnectionStatus
{
    ConnectionId id{};
    requests::Request request;
    State state = State::Connecting;
    bool hasFailed = false; // Closed without ever having been open, or broken
    bool isPaused = false; // reading paused by Sockeye, because memory is slower than the wire
    bool isUnverified = false; // TLS without verification of the peer
    QString summary; // translated: "refused: 404 Not Found", "closed by server: 1000 normal closure" …; empty
                     // while open
    std::optional<wire::Timestamp> dialledAt; // when the latest attempt began; it tells attempts apart
    std::optional<wire::Timestamp> openedAt; // its 101
    std::optional<wire::Timestamp> closedAt;
    Flow in;
    Flow out;
    qint64 bufferedAmount = 0; // bytes accepted by send but not yet on the wire
    qint64 overBudget = 0; // messages above the budget, since it was set
    qint64 unansweredPings = 0; // ours, of the latest attempt
};

} // namespace sessions

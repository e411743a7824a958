// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessions/board.h"
#include "sessions/connectionstatus.h"
#include "sessions/rate.h"

namespace sessions {

// A connection as the GUI thread knows it: its status, and the rates made of it.
struct Face
{
    ConnectionStatus status;

    // Another attempt, for that request.
    void beginAttempt(const requests::Request &request);
    void apply(const LiveState &live);
    // Every half second. True if a rate changed.
    bool sampleRates();

private:
    struct FlowRate
    {
        Rate messages;
        Rate bytes;

        bool sample(Flow &flow);
    };

    FlowRate m_in;
    FlowRate m_out;
};

} // namespace sessions

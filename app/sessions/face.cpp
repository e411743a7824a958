// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/face.h"

namespace sessions {

void Face::beginAttempt(const requests::Request &request)
{
    status.request = request;
    status.state = State::Connecting;
    status.hasFailed = false;
    status.summary.clear();
    status.dialledAt.reset();
}

void Face::apply(const LiveState &live)
{
    status.state = live.state;
    status.hasFailed = live.hasFailed;
    status.isPaused = live.isPaused;
    status.isUnverified = live.isUnverified;
    status.summary = live.summary;
    status.dialledAt = live.dialledAt;
    status.openedAt = live.openedAt;
    status.closedAt = live.closedAt;
    status.in.messages = live.messagesIn;
    status.in.bytes = live.bytesIn;
    status.out.messages = live.messagesOut;
    status.out.bytes = live.bytesOut;
    status.bufferedAmount = live.bufferedAmount;
    status.overBudget = live.overBudget;
    status.unansweredPings = live.unansweredPings;
}

bool Face::sampleRates()
{
    const bool in = m_in.sample(status.in);
    const bool out = m_out.sample(status.out);
    return in || out;
}

bool Face::FlowRate::sample(Flow &flow)
{
    messages.sample(flow.messages);
    bytes.sample(flow.bytes);
    const bool isSame =
        messages.perSecond() == flow.messagesPerSecond && bytes.perSecond() == flow.bytesPerSecond;
    flow.messagesPerSecond = messages.perSecond();
    flow.bytesPerSecond = bytes.perSecond();
    return !isSame;
}

} // namespace sessions

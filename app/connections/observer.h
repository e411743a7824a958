// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/events.h"
#include "wire/message.h"

namespace connections {

// Who is told what a connection sees. All calls come from the network thread, in the order things happened.
class Observer
{
public:
    virtual ~Observer() = default;

    virtual void messageReceived(wire::Message &&message) = 0;
    // The last byte of it was handed to the operating system.
    virtual void messageSent(wire::Message &&message) = 0;
    virtual void happened(Event &&event, wire::Timestamp time) = 0;
    // A burst of the calls above is over: hand on what was gathered.
    virtual void burstEnded() = 0;
    // False: there is no room for more, stop reading until told to go on.
    virtual bool hasRoom() = 0;
};

} // namespace connections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/timestamp.h"

#include <chrono>
#include <optional>

namespace connections {

// The boot-time clock anchored to UTC: runs on while the computer sleeps, does not jump when somebody sets
// the time. One for all connections, in the network thread.
class Clock
{
public:
    Clock();

    wire::Timestamp now() const;

    // Compares with the system's UTC. If the two differ by over 50 ms (the time was set, or the boot-time
    // clock stood still), takes UTC as the new anchor and returns the difference: UTC minus what now() said.
    std::optional<std::chrono::microseconds> reanchor();
    // The same against a given UTC.
    std::optional<std::chrono::microseconds> reanchor(wire::Timestamp utc);

private:
    std::chrono::microseconds m_offset{}; // UTC minus boot time
};

} // namespace connections

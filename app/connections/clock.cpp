// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/clock.h"

#include <time.h>

namespace connections {

namespace {

std::chrono::microseconds sinceBoot()
{
#ifdef CLOCK_BOOTTIME
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::seconds(time.tv_sec)
            + std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::nanoseconds(time.tv_nsec));
#endif
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

wire::Timestamp utcNow()
{
    return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
}

constexpr std::chrono::milliseconds tolerance{ 50 };

} // namespace

Clock::Clock()
    : m_offset(utcNow().time_since_epoch() - sinceBoot())
{
}

wire::Timestamp Clock::now() const
{
    return wire::Timestamp(sinceBoot() + m_offset);
}

std::optional<std::chrono::microseconds> Clock::reanchor()
{
    return reanchor(utcNow());
}

std::optional<std::chrono::microseconds> Clock::reanchor(wire::Timestamp utc)
{
    const std::chrono::microseconds difference = utc - now();
    if (std::chrono::abs(difference) <= tolerance)
        return std::nullopt;
    m_offset += difference;
    return difference;
}

} // namespace connections

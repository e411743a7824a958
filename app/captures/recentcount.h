// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/timestamp.h"

#include <array>
#include <chrono>

namespace captures {

// How many of something there were in a second, by their own times: five quarters are kept, the four complete
// ones are counted. Small, since each of thousands of groups has one.
class RecentCount
{
public:
    static constexpr std::chrono::milliseconds quarter{ 250 };

    // Begins anew at a time older than what is kept.
    void add(wire::Timestamp time);
    // In the second that ended with the last complete quarter before `now`.
    int perSecond(wire::Timestamp now) const;

private:
    std::array<quint32, 5> m_counts{}; // by the number of the quarter, modulo 5
    qint64 m_latest = 0; // number of the latest quarter
};

} // namespace captures

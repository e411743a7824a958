// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/recentcount.h"

#include <algorithm>

namespace captures {
namespace {

constexpr qint64 kept = 5;

qint64 quarterOf(wire::Timestamp time)
{
    return std::chrono::floor<std::chrono::microseconds>(time.time_since_epoch()) / RecentCount::quarter;
}

} // namespace

void RecentCount::add(wire::Timestamp time)
{
    const qint64 number = quarterOf(time);
    if (number < 0)
        return;
    if (number <= m_latest - kept) { // the clock was set back
        m_counts = {};
        m_latest = number;
    }
    for (qint64 fresh = std::max(m_latest + 1, number - kept + 1); fresh <= number; ++fresh)
        m_counts[size_t(fresh % kept)] = 0;
    m_latest = std::max(m_latest, number);
    ++m_counts[size_t(number % kept)];
}

int RecentCount::perSecond(wire::Timestamp now) const
{
    const qint64 end = quarterOf(now);
    quint32 count = 0;
    for (qint64 number = std::max(end - kept + 1, m_latest - kept + 1); number < end; ++number)
        if (number <= m_latest && number >= 0)
            count += m_counts[size_t(number % kept)];
    return int(count);
}

} // namespace captures

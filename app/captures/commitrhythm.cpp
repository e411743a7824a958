// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/commitrhythm.h"

#include <algorithm>

namespace captures {

namespace {

using namespace std::chrono_literals;

// Commits follow each other no faster, so that a fast wire costs few of them.
constexpr auto interval = 30ms;
// Unless there is more than this: what is not committed is held in memory.
constexpr qint64 bytesACommit = 8 * 1024 * 1024;
// How often the clock is asked within a large batch.
constexpr qint64 bytesAClockReading = 32 * 1024;

} // namespace

bool CommitRhythm::add(qint64 bytes)
{
    m_unclocked += bytes;
    m_uncommitted += bytes;
    if (m_unclocked < bytesAClockReading)
        return false;
    m_unclocked = 0;
    return true;
}

bool CommitRhythm::isDue(Clock::time_point now) const
{
    return m_uncommitted >= bytesACommit || now >= m_lastCommit + interval;
}

std::chrono::milliseconds CommitRhythm::left(Clock::time_point now) const
{
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(m_lastCommit + interval - now), 0ms);
}

void CommitRhythm::commit(Clock::time_point now)
{
    m_uncommitted = 0;
    m_lastCommit = now;
}

} // namespace captures

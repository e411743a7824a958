// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace captures {

// When to commit: 30 ms or 8 MiB after the commit before, so that a fast wire costs few of them and little is
// held in memory. Counts bytes and compares times; never asks the clock itself.
class CommitRhythm
{
public:
    using Clock = std::chrono::steady_clock;

    // So many bytes were written. True once 32 KiB came together: worth asking the clock whether isDue().
    bool add(qint64 bytes);
    bool isDue(Clock::time_point now) const;
    // How long until it is, if nothing is written meanwhile; 0 if it is.
    std::chrono::milliseconds left(Clock::time_point now) const;
    void commit(Clock::time_point now);

private:
    qint64 m_unclocked = 0; // bytes since add() said true
    qint64 m_uncommitted = 0; // bytes since the last commit
    Clock::time_point m_lastCommit;
};

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace support {

// Sanitizers slow everything down: there the tests look for faults, not for speed.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isInstrumented = true;
#else
constexpr bool isInstrumented = false;
#endif

// Milliseconds. People may notice 100, which is judged where SOCKEYE_QUIET says that the machine does nothing
// else; elsewhere other tests take their share of it.
inline const qint64 longestStall = isInstrumented ? 5000
    : qEnvironmentVariableIsSet("SOCKEYE_QUIET")  ? 100
                                                  : 400;

// The longest time, in milliseconds, in which the event loop did not come round.
class StallWatch
{
public:
    StallWatch()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_worst = std::max(m_worst, m_clock.restart()); });
        m_timer.start(std::chrono::milliseconds(1));
    }
    qint64 worst() const { return m_worst; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_worst = 0;
};

} // namespace support

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/clock.h"

#include <QObject>
#include <QTimer>

namespace connections {

// Turns many short pauses of reading into few facts: begun() at the first, over() once reading went on for a
// second.
class Pauses : public QObject
{
    Q_OBJECT

public:
    explicit Pauses(const Clock &clock, QObject *parent = nullptr);

    void pause();
    void resume();
    // Ends the series at once.
    void end();
    bool isPaused() const { return m_isPaused; }

Q_SIGNALS:
    void begun();
    void over(std::chrono::microseconds paused, int times);

private:
    const Clock &m_clock;
    QTimer m_calm;
    bool m_isPaused = false;
    int m_times = 0;
    wire::Timestamp m_since;
    std::chrono::microseconds m_total{};
};

} // namespace connections

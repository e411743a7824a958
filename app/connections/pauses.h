// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace connections {

// Turns many short pauses of reading into few facts: begun() at the first, over() once reading went on for a
// second.
class Pauses : public QObject
{
    Q_OBJECT

public:
    explicit Pauses(QObject *parent = nullptr);

    void pause();
    void resume();
    // Ends the series at once.
    void end();
    bool isPaused() const { return m_isPaused; }

Q_SIGNALS:
    void begun();
    void over(std::chrono::microseconds paused, int times);

private:
    QTimer m_calm;
    bool m_isPaused = false;
    int m_times = 0;
    QElapsedTimer m_since; // not the Clock, which may take a new anchor meanwhile
    std::chrono::microseconds m_total{};
};

} // namespace connections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/clock.h"

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

class QEventLoop;

namespace connections {

class Wakeup;

// The network thread, one for all connections: an event loop and a list of tasks to do in it. Everything of
// connections/ but this class lives inside.
class Network
{
public:
    Network();
    // Does the tasks that were posted before, then ends the thread.
    ~Network();

    // Any thread. Tasks are done in order, soon, in the network thread.
    void post(std::function<void()> task);

    // For use in the network thread only.
    Clock &clock() { return m_clock; }

    Network(const Network &) = delete;
    Network &operator=(const Network &) = delete;

private:
    void doTasks();

    Clock m_clock;
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_tasks;
    QEventLoop *m_loop = nullptr; // lives in the network thread
    Wakeup *m_wakeup = nullptr; // lives there too
    std::thread m_thread;
};

} // namespace connections

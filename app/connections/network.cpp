// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/network.h"

#include "connections/wakeup.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <future>

namespace connections {

Network::Network()
{
    std::promise<Wakeup *> ready;
    std::future<Wakeup *> wakeup = ready.get_future();
    m_thread = std::thread([this, &ready] {
        QEventLoop loop;
        Wakeup inside([this] { doTasks(); });
        m_loop = &loop;
        ready.set_value(&inside);
        loop.exec();
        // Objects that asked for deletion with deleteLater() live in this thread.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    });
    m_wakeup = wakeup.get();
}

Network::~Network()
{
    post([this] { m_loop->quit(); });
    m_thread.join();
}

void Network::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        if (m_tasks.size() > 1)
            return; // somebody woke the thread already
    }
    m_wakeup->wake();
}

void Network::doTasks()
{
    std::deque<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    for (const auto &task : tasks)
        task();
}

} // namespace connections

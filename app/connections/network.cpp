// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/network.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <future>

namespace connections {

Network::Network()
{
    std::promise<QEventLoop *> ready;
    std::future<QEventLoop *> loop = ready.get_future();
    m_thread = std::thread([&ready] {
        QEventLoop inside;
        ready.set_value(&inside);
        inside.exec();
        // Objects that asked for deletion with deleteLater() live in this thread.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    });
    m_loop = loop.get();
}

Network::~Network()
{
    post([loop = m_loop] { loop->quit(); });
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
    QMetaObject::invokeMethod(
        m_loop, [this] { doTasks(); }, Qt::QueuedConnection);
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

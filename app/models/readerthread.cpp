// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readerthread.h"

#include "captures/captureerror.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace models {

using captures::CaptureReader;

// What is to be read of one capture, on its way to the thread that has it open.
class ReaderThread::Orders
{
public:
    void add(Work work, Failure onTrouble)
    {
        const std::lock_guard lock(m_mutex);
        m_orders.push_back({ std::move(work), std::move(onTrouble) });
        m_added.notify_one();
    }
    // In the thread, until asked to stop.
    void carryOut(const QString &path, BackgroundTask::Run &run);

private:
    struct Order
    {
        Work work;
        Failure onTrouble;
    };

    std::optional<Order> next(const std::stop_token &stop); // none: asked to stop

    std::mutex m_mutex;
    std::condition_variable_any m_added;
    std::deque<Order> m_orders;
};

std::optional<ReaderThread::Orders::Order> ReaderThread::Orders::next(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_added.wait(lock, stop, [this] { return !m_orders.empty(); });
    if (stop.stop_requested())
        return {};
    Order order = std::move(m_orders.front());
    m_orders.pop_front();
    return order;
}

void ReaderThread::Orders::carryOut(const QString &path, BackgroundTask::Run &run)
{
    std::unique_ptr<CaptureReader> reader;
    while (const std::optional<Order> order = next(run.stopToken())) {
        try {
            if (!reader)
                reader = std::make_unique<CaptureReader>(path, run.stopToken());
            run.deliver(order->work(*reader));
        } catch (const captures::CaptureError &error) {
            if (order->onTrouble)
                run.deliver([onTrouble = order->onTrouble, text = error.text()] { onTrouble(text); });
        }
    }
}

ReaderThread::ReaderThread(QObject *parent)
    : QObject(parent)
{
}

void ReaderThread::open(const QString &path)
{
    m_task.cancel();
    m_orders.reset();
    m_path = path;
}

void ReaderThread::read(Work work, Failure onTrouble)
{
    if (m_path.isEmpty())
        return;
    if (!m_orders) {
        m_orders = std::make_shared<Orders>();
        m_task.start([orders = m_orders, path = m_path](BackgroundTask::Run &run) {
            orders->carryOut(path, run);
            return Delivery();
        });
    }
    m_orders->add(std::move(work), std::move(onTrouble));
}

} // namespace models

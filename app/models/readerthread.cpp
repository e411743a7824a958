// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readerthread.h"

#include "captures/captureerror.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace models {

using captures::CaptureReader;

// Both threads meet under the mutex only. An opening is numbered, so that what belongs to an earlier one can
// be told.
struct ReaderThread::Loop
{
    struct Task
    {
        Work work;
        Failure onTrouble;
    };

    void run(const std::stop_token &stop, const std::function<void()> &wake);
    void open(const QString &newPath);
    Delivery done(const Task &task, const QString &from);
    void interrupt(); // with the mutex held

    std::unique_ptr<CaptureReader> reader; // the thread's

    std::mutex mutex;
    std::condition_variable_any changed;
    std::deque<Task> tasks;
    std::vector<Delivery> deliveries;
    QString path;
    quint64 opening = 0;
    CaptureReader *inUse = nullptr;
    std::jthread thread; // the last member: joined before the others go
};

void ReaderThread::Loop::run(const std::stop_token &stop, const std::function<void()> &wake)
{
    quint64 current = 0;
    std::unique_lock lock(mutex);
    while (changed.wait(lock, stop, [&] { return opening != current || !tasks.empty(); })) {
        if (opening != current) {
            current = opening;
            lock.unlock();
            reader.reset();
            lock.lock();
            continue;
        }
        const Task task = std::move(tasks.front());
        tasks.pop_front();
        const QString from = path;
        lock.unlock();
        Delivery delivery = done(task, from);
        lock.lock();
        if (opening == current && delivery) {
            deliveries.push_back(std::move(delivery));
            wake();
        }
    }
}

ReaderThread::Delivery ReaderThread::Loop::done(const Task &task, const QString &from)
{
    const auto use = [this](CaptureReader *what) {
        const std::lock_guard lock(mutex);
        inUse = what;
    };
    Delivery delivery;
    try {
        if (!reader)
            reader = std::make_unique<CaptureReader>(from);
        use(reader.get());
        delivery = task.work(*reader);
    } catch (const captures::CaptureError &error) {
        if (task.onTrouble)
            delivery = [onTrouble = task.onTrouble, text = error.text()] {
                onTrouble(text);
            };
    }
    use(nullptr);
    return delivery;
}

void ReaderThread::Loop::open(const QString &newPath)
{
    const std::lock_guard lock(mutex);
    path = newPath;
    ++opening;
    tasks.clear();
    deliveries.clear();
    interrupt();
    changed.notify_one();
}

void ReaderThread::Loop::interrupt()
{
    if (inUse)
        inUse->interrupt();
}

ReaderThread::ReaderThread(QObject *parent)
    : QObject(parent)
    , m_loop(std::make_unique<Loop>())
{
}

ReaderThread::~ReaderThread()
{
    m_loop->open({});
}

void ReaderThread::open(const QString &path)
{
    m_path = path;
    m_loop->open(path);
}

void ReaderThread::read(Work work, Failure onTrouble)
{
    if (m_path.isEmpty())
        return;
    if (!m_loop->thread.joinable())
        begin();
    const std::lock_guard lock(m_loop->mutex);
    m_loop->tasks.push_back({ std::move(work), std::move(onTrouble) });
    m_loop->changed.notify_one();
}

void ReaderThread::begin()
{
    const auto wake = [this] {
        // `this` outlives the thread, which its destructor joins.
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    };
    m_loop->thread =
        std::jthread([loop = m_loop.get(), wake](const std::stop_token &stop) { loop->run(stop, wake); });
}

// A delivery may open another capture: the rest is dropped then.
void ReaderThread::deliver()
{
    const auto next = [this]() -> Delivery {
        const std::lock_guard lock(m_loop->mutex);
        if (m_loop->deliveries.empty())
            return {};
        Delivery delivery = std::move(m_loop->deliveries.front());
        m_loop->deliveries.erase(m_loop->deliveries.begin());
        return delivery;
    };
    while (const Delivery delivery = next())
        delivery();
}

} // namespace models

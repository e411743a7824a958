// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backgroundtask.h"

#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace models {

// What lies between the thread of a run and the owner, who is only woken to look into it.
struct BackgroundTask::Mailbox
{
    struct Letter
    {
        Delivery delivery;
        bool isPicture = false;
    };
    struct Progress
    {
        qint64 done = 0;
        qint64 total = 0;
    };

    void close();
    bool isEnded();

    std::mutex mutex;
    std::deque<Letter> letters;
    std::optional<Progress> progress; // not told yet
    bool isClosed = false; // takes nothing more
    bool hasEnded = false;
    std::jthread thread; // the last member: joined before the others go
};

void BackgroundTask::Mailbox::close()
{
    const std::lock_guard lock(mutex);
    isClosed = true;
    letters.clear();
    progress.reset();
}

bool BackgroundTask::Mailbox::isEnded()
{
    const std::lock_guard lock(mutex);
    return hasEnded;
}

BackgroundTask::Run::Run(Mailbox &mailbox, connections::Wakeup &owner, std::stop_token stop)
    : m_mailbox(mailbox)
    , m_owner(owner)
    , m_stop(std::move(stop))
{
}

void BackgroundTask::Run::setProgress(qint64 done, qint64 total)
{
    {
        const std::lock_guard lock(m_mailbox.mutex);
        const bool isAwaited = m_mailbox.progress || m_mailbox.isClosed;
        m_mailbox.progress = { done, total };
        if (isAwaited)
            return; // the owner was woken for an older value, or does not want any
    }
    m_owner.wake();
}

void BackgroundTask::Run::deliver(Delivery delivery)
{
    if (delivery)
        put(std::move(delivery), false);
}

void BackgroundTask::Run::show(Delivery picture)
{
    put(std::move(picture), true);
}

void BackgroundTask::Run::put(Delivery delivery, bool isPicture)
{
    {
        const std::lock_guard lock(m_mailbox.mutex);
        auto &letters = m_mailbox.letters;
        if (m_mailbox.isClosed)
            return;
        if (isPicture && !letters.empty() && letters.back().isPicture)
            letters.pop_back();
        letters.push_back({ std::move(delivery), isPicture });
    }
    m_owner.wake();
}

// The result comes together with the end, so that the task is not running any more when it is delivered.
void BackgroundTask::Run::end(Delivery result)
{
    {
        const std::lock_guard lock(m_mailbox.mutex);
        m_mailbox.hasEnded = true;
        if (result && !m_mailbox.isClosed)
            m_mailbox.letters.push_back({ std::move(result), false });
    }
    m_owner.wake();
}

BackgroundTask::BackgroundTask(QObject *parent)
    : QObject(parent)
    , m_wakeup([this] { deliver(); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(100));
    connect(&m_pause, &QTimer::timeout, this, &BackgroundTask::tellProgress);
}

BackgroundTask::~BackgroundTask()
{
    for (const auto &run : m_runs)
        run->thread.request_stop();
}

void BackgroundTask::start(Work work)
{
    cancel();
    sweep();
    m_current = m_runs.emplace_back(std::make_unique<Mailbox>()).get();
    m_pause.start(); // short work shows no progress
    m_current->thread = std::jthread([mailbox = m_current, owner = &m_wakeup,
                                      work = std::move(work)](const std::stop_token &stop) mutable {
        Run run(*mailbox, *owner, stop);
        // What the work holds goes with it: once it has ended, nothing is waited for any more.
        run.end(std::exchange(work, nullptr)(run));
    });
}

void BackgroundTask::cancel()
{
    if (!m_current)
        return;
    m_current->close();
    std::exchange(m_current, nullptr)->thread.request_stop();
}

void BackgroundTask::requestStop()
{
    if (m_current)
        m_current->thread.request_stop();
}

// One a wake, so that the event loop gets its turn. After the last delivery the task itself may be gone.
void BackgroundTask::deliver()
{
    sweep();
    if (!m_current)
        return;
    Delivery delivery;
    {
        const std::lock_guard lock(m_current->mutex);
        auto &letters = m_current->letters;
        const bool isLast = m_current->hasEnded && letters.size() <= 1;
        if (!letters.empty()) {
            delivery = std::move(letters.front().delivery);
            letters.pop_front();
        }
        if (isLast)
            m_current = nullptr;
    }
    if (delivery)
        delivery();
    else
        tellProgress();
}

void BackgroundTask::tellProgress()
{
    if (!m_current || m_pause.isActive())
        return;
    std::optional<Mailbox::Progress> progress;
    {
        const std::lock_guard lock(m_current->mutex);
        progress.swap(m_current->progress);
    }
    if (!progress)
        return;
    m_pause.start();
    Q_EMIT progressed(progress->done, progress->total);
}

// Lets go of those that have ended; one that still reads a large payload is not waited for.
void BackgroundTask::sweep()
{
    m_runs.remove_if(
        [this](const std::unique_ptr<Mailbox> &run) { return run.get() != m_current && run->isEnded(); });
}

} // namespace models

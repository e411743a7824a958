// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errand.h"

#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace models {

// One piece of work. The result lies in it until the owner, woken by an empty queued call, takes it.
struct Errand::Run
{
    std::mutex mutex;
    bool isDone = false;
    Delivery result;
    std::jthread thread; // the last member: joined before the others go
};

Errand::Errand(QObject *parent)
    : QObject(parent)
{
}

Errand::~Errand()
{
    for (const auto &run : m_runs)
        run->thread.request_stop();
}

void Errand::start(Work work)
{
    cancel();
    sweep();
    m_isRunning = true;
    Run *run = m_runs.emplace_back(std::make_unique<Run>()).get();
    run->thread = std::jthread([this, run, work = std::move(work)](const std::stop_token &stop) {
        Delivery result = work(stop);
        {
            const std::lock_guard lock(run->mutex);
            run->result = std::move(result);
            run->isDone = true;
        }
        // `this` outlives the thread, which its destructor joins.
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    });
}

void Errand::cancel()
{
    if (m_isRunning)
        m_runs.back()->thread.request_stop();
    m_isRunning = false;
}

void Errand::deliver()
{
    if (!m_isRunning)
        return;
    Delivery result;
    {
        const std::lock_guard lock(m_runs.back()->mutex);
        if (!m_runs.back()->isDone)
            return; // woken for a run that was replaced
        result = std::exchange(m_runs.back()->result, {});
    }
    m_isRunning = false;
    if (result)
        result();
}

void Errand::sweep()
{
    m_runs.remove_if([](const std::unique_ptr<Run> &run) {
        const std::lock_guard lock(run->mutex);
        return run->isDone;
    });
}

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/sessionthreads.h"

#include <future>

namespace sessions {

SessionThreads::SessionThreads(const QString &capturePath, std::function<void()> onNews)
    : m_wakeup(std::move(onNews))
    , m_board([this] { wake(); })
    , m_writer(std::make_unique<captures::CaptureWriter>(
          capturePath, m_queue,
          captures::CaptureWriter::Callbacks{ [this] { wake(); },
                                              [this] {
                                                  m_hasTroubleChanged = true;
                                                  wake();
                                              } }))
{
    m_queue.setOnDrained([this] { post([](Switchboard &all) { all.resumeReading(); }); });
    m_network.post(
        [this] { m_switchboard = std::make_unique<Switchboard>(m_network.clock(), m_queue, m_board); });
}

SessionThreads::~SessionThreads()
{
    std::promise<void> gone;
    m_network.post([this, &gone] {
        m_switchboard.reset();
        gone.set_value();
    });
    gone.get_future().wait();
    m_queue.close();
    m_writer.reset();
}

// Any thread. One queued call at a time, carrying nothing.
void SessionThreads::wake()
{
    if (!m_isAwake.exchange(true))
        m_wakeup.wake();
}

void SessionThreads::post(std::function<void(Switchboard &)> task)
{
    m_network.post([this, task = std::move(task)] {
        if (m_switchboard)
            task(*m_switchboard);
    });
}

SessionThreads::News SessionThreads::takeNews()
{
    m_isAwake = false; // before looking: what comes during it wakes again
    return { m_board.take(), m_writer->growth(), m_hasTroubleChanged.exchange(false) };
}

bool SessionThreads::flush(std::chrono::milliseconds patience)
{
    std::promise<void> handedOver;
    post([&handedOver](Switchboard &switchboard) {
        switchboard.flush();
        handedOver.set_value();
    });
    handedOver.get_future().wait();
    return m_writer->flush(patience);
}

} // namespace sessions

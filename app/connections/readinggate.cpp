// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/readinggate.h"

#include "connections/clock.h"
#include "connections/hop.h"
#include "connections/observer.h"
#include "connections/outbox.h"

namespace connections {

namespace {

// While more than this waits for QWebSocket, nothing is read.
constexpr qint64 hopHighWater = 1024 * 1024;
// Nor while more pings wait to be answered: their server does not read the pongs.
constexpr qsizetype mostPongs = 10'000;

} // namespace

ReadingGate::ReadingGate(const Hop &hop, Observer &observer, const Outbox &outbox, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_hop(hop)
    , m_observer(observer)
    , m_outbox(outbox)
    , m_clock(clock)
{
    connect(&m_pauses, &Pauses::begun, this, [this] {
        m_observer.happened(event::Paused(), m_clock.now());
        m_observer.burstEnded();
    });
    connect(&m_pauses, &Pauses::over, this, [this](std::chrono::microseconds paused, int times) {
        m_observer.happened(event::Resumed{ paused, times }, m_clock.now());
        m_observer.burstEnded();
    });
}

bool ReadingGate::isOpen()
{
    m_isHeldUp = isAnswering();
    if (m_isHeldUp || m_pauses.isPaused() || m_hop.waitingBytes() > hopHighWater)
        return false;
    if (m_observer.hasRoom())
        return true;
    m_pauses.pause();
    return false;
}

// Only answers count: a server may well read what we send of our own once it has sent all it has.
bool ReadingGate::isAnswering() const
{
    return !m_hasAnswersEnded && m_unanswered + m_outbox.waitingPongs() > mostPongs;
}

// Not at once: the socket may be telling what it has written, and would not tell what is written meanwhile.
void ReadingGate::look()
{
    if (!m_isHeldUp || isAnswering())
        return;
    m_isHeldUp = false;
    QMetaObject::invokeMethod(this, &ReadingGate::reopened, Qt::QueuedConnection);
}

} // namespace connections

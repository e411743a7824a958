// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/pauses.h"

namespace connections {

Pauses::Pauses(QObject *parent)
    : QObject(parent)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(std::chrono::seconds(1));
    connect(&m_calm, &QTimer::timeout, this, &Pauses::end);
}

void Pauses::pause()
{
    if (m_isPaused)
        return;
    m_isPaused = true;
    m_since.start();
    m_calm.stop();
    if (++m_times == 1)
        Q_EMIT begun();
}

void Pauses::resume()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    m_total += std::chrono::microseconds(m_since.nsecsElapsed() / 1000);
    m_calm.start();
}

void Pauses::end()
{
    resume();
    m_calm.stop();
    if (m_times > 0)
        Q_EMIT over(std::exchange(m_total, {}), std::exchange(m_times, 0));
}

} // namespace connections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/slowservice.h"

#include "server/channel.h"

namespace server {

using namespace std::chrono_literals;

SlowService::SlowService(Query &query)
    : m_every(query.milliseconds("every", 100ms))
    , m_frame(wire::makeFrame({}, "byte by byte 一个字节一个字节"))
{
}

void SlowService::start(Channel &channel)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, &channel] { sendByte(channel); });
    m_timer.start(m_every);
}

void SlowService::sendByte(Channel &channel)
{
    const bool isLast = m_sent + 1 == m_frame.size();
    channel.sendPiece(QByteArrayView(m_frame).sliced(m_sent, 1), isLast);
    m_sent = isLast ? 0 : m_sent + 1;
}

void SlowService::finish(Channel &channel)
{
    m_timer.stop();
    if (m_sent > 0)
        channel.sendPiece(QByteArrayView(m_frame).sliced(m_sent), true);
}

} // namespace server

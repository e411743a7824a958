// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/pingservice.h"

#include "server/channel.h"

namespace server {

using namespace std::chrono_literals;

PingService::PingService(Query &query)
    : m_every(query.milliseconds("every", 1s))
{
}

void PingService::start(Channel &channel)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, &channel] { ping(channel); });
    m_timer.start(m_every);
    ping(channel);
}

void PingService::ping(Channel &channel)
{
    if (!channel.isFull())
        channel.sendFrame({ .opcode = wire::Opcode::Ping }, QByteArray::number(++m_count));
}

} // namespace server

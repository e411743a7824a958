// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

#include <QRandomGenerator>
#include <QTimer>

#include <array>

namespace server {

// JSON price ticks of several types and channels, at a steady pace. A client that does not read misses some.
class TickerService : public Service
{
public:
    explicit TickerService(Query &query); // every=MS, default 250

    void start(Channel &channel) override;

private:
    void tick(Channel &channel);
    QByteArray nextTick();

    struct Market
    {
        const char *channel;
        double price;
    };

    std::array<Market, 3> m_markets;
    std::chrono::milliseconds m_every;
    QTimer m_timer;
    QRandomGenerator m_random;
    qint64 m_sequence = 0;
};

} // namespace server

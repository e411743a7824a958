// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

#include <QTimer>

namespace server {

// Sends pings with a count as payload. Messages it gets are let pass.
class PingService : public Service
{
public:
    explicit PingService(Query &query); // every=MS, default 1000

    void start(Channel &channel) override;

private:
    void ping(Channel &channel);

    std::chrono::milliseconds m_every;
    QTimer m_timer;
    qint64 m_count = 0;
};

} // namespace server

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

#include <QObject>

namespace server {

// Answers {"id":…,"method":…} with the same id, as it was written, after a random delay, so that answers
// overtake each other. What is not such a request gets an answer with an error.
class RpcService : public Service
{
public:
    explicit RpcService(Query &query); // delay=MS at most, default 300

    void receive(Channel &channel, const wire::Message &message) override;

private:
    std::chrono::milliseconds m_longest;
    QObject m_context; // ends the timers together with the service
    int m_pending = 0;
};

} // namespace server

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

#include <QTimer>

namespace server {

// Sends text messages byte by byte. When the client closes, the rest of the frame begun goes at once, for the
// Close cannot stand inside it.
class SlowService : public Service
{
public:
    explicit SlowService(Query &query); // every=MS between bytes, default 100

    void start(Channel &channel) override;
    void finish(Channel &channel) override;

private:
    void sendByte(Channel &channel);

    std::chrono::milliseconds m_every;
    QTimer m_timer;
    QByteArray m_frame;
    qsizetype m_sent = 0;
};

} // namespace server

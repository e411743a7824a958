// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

#include <QElapsedTimer>
#include <QTimer>

namespace server {

// Sends `count` text messages of `size` bytes, `rate` of them a second or as fast as the client takes them,
// then Close 1000. They come out of one block made before, and are not compressed even where that was agreed
// upon. From 64 bytes on each is a JSON object with one of four types.
class FloodService : public Service
{
public:
    explicit FloodService(Query &query); // count=N, default 1000; size=B, default 100; rate=R, default 0: all

    void start(Channel &channel) override;
    void resume(Channel &channel) override { fill(channel); }

private:
    void makeBlock();
    void fill(Channel &channel);
    qint64 dueNow() const;

    qint64 m_left;
    qint64 m_size;
    qint64 m_framesInBlock = 1;
    qint64 m_rate;
    qint64 m_count;
    QByteArray m_block;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace server

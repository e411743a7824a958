// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

namespace server {

// Sends `count` text messages of `size` bytes as fast as the client takes them, then Close 1000. They come
// out of one block made before, and are not compressed even where that was agreed upon.
class FloodService : public Service
{
public:
    explicit FloodService(Query &query); // count=N, default 1000; size=B, default 100

    void start(Channel &channel) override { fill(channel); }
    void resume(Channel &channel) override { fill(channel); }

private:
    void makeBlock();
    void fill(Channel &channel);

    qint64 m_left;
    qint64 m_size;
    qint64 m_framesInBlock = 1;
    QByteArray m_block;
};

} // namespace server

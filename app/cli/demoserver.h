// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/network.h"

#include <QStringList>

#include <memory>

namespace server {
class Server;
}

namespace cli {

// The built-in server on a free port of 127.0.0.1, in a thread of its own, for `--demo`: its clients are in
// the same process and must not wait for each other's work.
class DemoServer
{
public:
    DemoServer();
    ~DemoServer(); // closes all clients with 1001

    // What the demo connects to; empty if the server could not listen.
    QStringList urls() const { return m_urls; }

    DemoServer(const DemoServer &) = delete;
    DemoServer &operator=(const DemoServer &) = delete;

private:
    std::unique_ptr<server::Server> m_server; // lives in m_thread
    QStringList m_urls;
    connections::Network m_thread; // the last member: what was posted is done before the others go
};

} // namespace cli

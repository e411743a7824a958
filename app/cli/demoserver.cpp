// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demoserver.h"

#include "server/server.h"

#include <future>

namespace cli {

namespace {

// Something of everything: quick and slow, text and binary, fragments, pings, and one to talk to.
constexpr const char *demoPaths[] = { "/ticker?every=250", "/ticker?every=1000", "/chat", "/echo", "/binary",
                                      "/fragments",        "/ping?every=2000",   "/rpc" };

} // namespace

DemoServer::DemoServer()
{
    std::promise<QStringList> urls;
    m_thread.post([this, &urls] {
        m_server = std::make_unique<server::Server>();
        QStringList found;
        if (m_server->listen())
            for (const char *path : demoPaths)
                found += m_server->url(QLatin1String(path));
        urls.set_value(found);
    });
    m_urls = urls.get_future().get();
}

DemoServer::~DemoServer()
{
    m_thread.post([this] { m_server.reset(); });
}

} // namespace cli

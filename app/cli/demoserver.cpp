// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demoserver.h"

#include "server/server.h"

namespace cli {

namespace {

// Something of everything: quick and slow, text and binary, fragments, pings, and one to talk to.
constexpr const char *demoPaths[] = { "/ticker?every=250", "/ticker?every=1000", "/chat", "/echo", "/binary",
                                      "/fragments",        "/ping?every=2000",   "/rpc" };

} // namespace

DemoServer::DemoServer()
{
    m_thread.setObjectName(QStringLiteral("demo server"));
    m_thread.start();
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        context,
        [this] {
            m_server = std::make_unique<server::Server>();
            if (!m_server->listen())
                return;
            for (const char *path : demoPaths)
                m_urls += m_server->url(QLatin1String(path));
        },
        Qt::BlockingQueuedConnection);
    QObject::connect(&m_thread, &QThread::finished, context, [this, context] {
        m_server.reset();
        context->deleteLater();
    });
}

DemoServer::~DemoServer()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace cli

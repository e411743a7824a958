// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servecommand.h"

#include "cli/interruption.h"
#include "cli/terminal.h"
#include "server/server.h"

#include <QHostAddress>
#include <QTimer>

#include <cstdio>

namespace cli {

namespace {

using namespace std::chrono_literals;

// Each client is told with 1001 and has a second to answer; a second signal does not wait for that.
void endServing(server::Server &server)
{
    auto *application = QCoreApplication::instance();
    if (server.port() == 0 || server.clientCount() == 0) {
        QCoreApplication::quit();
        return;
    }
    QObject::connect(&server, &server::Server::clientCountChanged, application, [&server] {
        if (server.clientCount() == 0)
            QCoreApplication::quit();
    });
    QTimer::singleShot(1s, application, &QCoreApplication::quit);
    server.close();
}

} // namespace

QString ServeCommand::summary() const
{
    return tr("Run the built-in server");
}

QList<Option> ServeCommand::options() const
{
    return {
        { QStringLiteral("--port"), QStringLiteral("N"),
          tr("The port to listen on; 0, the default, takes a free one") },
        { QStringLiteral("--host"), QStringLiteral("H"),
          tr("The address to listen on, 127.0.0.1 by default") },
        { QStringLiteral("--any-origin"), {}, tr("Let web pages of any origin connect") },
    };
}

int ServeCommand::run(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        throw UsageError{ tr("serve takes no words besides its options.") };
    const quint16 port = quint16(arguments.number(QStringLiteral("--port"), 0, 65535).value_or(0));
    const QString host = arguments.has(QStringLiteral("--host")) ? arguments.value(QStringLiteral("--host"))
                                                                 : QStringLiteral("127.0.0.1");
    const QHostAddress address =
        host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (address.isNull())
        throw UsageError{ tr("--host takes an IP address, not \"%1\".").arg(host) };
    server::Server server;
    if (arguments.has(QStringLiteral("--any-origin")))
        server.takeAnyOrigin();
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &server, [&server] { endServing(server); });
    if (!server.listen(address, port)) {
        say(tr("Cannot listen on %1 port %2. Is another program using it?").arg(host).arg(port));
        return NotConnected;
    }
    std::printf("%s\n", qPrintable(server.url()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The yardstick: a QWebSocket that only counts. bench_bare URL prints {"messages":N,"bytes":B} when the
// server has closed; the flood server's clock says how long it took.
#include <QCoreApplication>
#include <QTextStream>
#include <QUrl>
#include <QWebSocket>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QWebSocket socket;
    qint64 messages = 0;
    qint64 bytes = 0;
    const auto count = [&](const auto &message) {
        ++messages;
        bytes += message.size();
    };
    QObject::connect(&socket, &QWebSocket::textMessageReceived, count);
    QObject::connect(&socket, &QWebSocket::binaryMessageReceived, count);
    QObject::connect(&socket, &QWebSocket::disconnected, &QCoreApplication::quit);
    socket.open(QUrl(QCoreApplication::arguments().value(1)));
    const int status = QCoreApplication::exec();
    QTextStream(stdout) << "{\"messages\":" << messages << ",\"bytes\":" << bytes << "}\n";
    return status;
}

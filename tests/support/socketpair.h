// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace support {

// Both ends of a TCP connection on this machine.
struct SocketPair
{
    std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>();
    std::unique_ptr<QTcpSocket> socket = std::make_unique<QTcpSocket>();
    QTcpSocket *peer = nullptr; // the server's end; nullptr: it did not come about

    SocketPair()
    {
        server->listen(QHostAddress::LocalHost);
        socket->connectToHost(QHostAddress::LocalHost, server->serverPort());
        if (QTest::qWaitFor([this] {
                return socket->state() == QAbstractSocket::ConnectedState && server->hasPendingConnections();
            }))
            peer = server->nextPendingConnection();
    }
};

} // namespace support

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <memory>
#include <optional>
#include <unordered_map>

class QTcpServer;
class QTcpSocket;

namespace server {

class Peer;

// The built-in WebSocket server: echo, ticker, flood and the other services of makeServices(), each under its
// path. Strict towards its clients. Lives and works in the thread that it was made in, whose event loop it
// needs.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(QObject *parent = nullptr);
    ~Server() override;

    // Lets in web pages of any origin, from now on; without it only those that name this server itself.
    void takeAnyOrigin() { m_takesAnyOrigin = true; }

    // Port 0: any free one. False: errorString() says why.
    bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    // The same over TLS; `configuration` holds the certificate and its key.
    bool listenSecurely(const QSslConfiguration &configuration,
                        const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    // Listens no more and closes all clients with 1001.
    void close();

    quint16 port() const; // 0 while not listening
    // "ws://127.0.0.1:PORT/echo"; `path` may have a query.
    QString url(const QString &path = QStringLiteral("/")) const;
    QString errorString() const;
    int clientCount() const { return int(m_peers.size()); }
    const ServiceTable &services() const { return m_services; }

Q_SIGNALS:
    void clientCountChanged();

private:
    void welcome(qintptr descriptor);
    void release(Peer *peer);

    ServiceTable m_services;
    bool m_takesAnyOrigin = false;
    std::unique_ptr<QTcpServer> m_listener;
    std::optional<QSslConfiguration> m_tls;
    std::unordered_map<Peer *, std::unique_ptr<Peer>> m_peers;
};

} // namespace server

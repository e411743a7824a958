// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server.h"

#include "server/peer.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

namespace server {

using namespace std::chrono_literals;

namespace {
// Hands descriptors on, so that each client gets the kind of socket it needs.
class Listener : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> welcome)
        : m_welcome(std::move(welcome))
    {
        setListenBacklogSize(1024); // 2,000 clients may knock at once; 50 is Qt's default
        setProxy(QNetworkProxy::NoProxy);
        // Out of descriptors, QTcpServer stops for good; those who knock wait in the backlog for the next
        // try.
        connect(this, &QTcpServer::acceptError, this,
                [this] { QTimer::singleShot(100ms, this, &QTcpServer::resumeAccepting); });
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_welcome(descriptor); }

private:
    std::function<void(qintptr)> m_welcome;
};

// What a client on this machine has to dial.
QString dialledHost(const QHostAddress &address)
{
    if (address == QHostAddress::AnyIPv6)
        return QStringLiteral("[::1]");
    if (address.isEqual(QHostAddress::Any, QHostAddress::ConvertUnspecifiedAddress))
        return QStringLiteral("127.0.0.1");
    const QString host = address.toString();
    return host.contains(u':') ? u'[' + host + u']' : host;
}
} // namespace

Server::Server(QObject *parent)
    : QObject(parent)
    , m_services(makeServices())
    , m_listener(std::make_unique<Listener>([this](qintptr descriptor) { welcome(descriptor); }))
{
}

Server::~Server() = default;

bool Server::listen(const QHostAddress &address, quint16 port)
{
    m_tls.reset();
    return m_listener->listen(address, port);
}

bool Server::listenSecurely(const QSslConfiguration &configuration, const QHostAddress &address, quint16 port)
{
    m_tls = configuration;
    return m_listener->listen(address, port);
}

void Server::close()
{
    m_listener->close();
    std::vector<Peer *> peers; // going away may end one at once, and take it off the map
    for (const auto &entry : m_peers)
        peers.push_back(entry.first);
    for (Peer *peer : peers)
        peer->goAway();
}

quint16 Server::port() const
{
    return m_listener->serverPort();
}

QString Server::url(const QString &path) const
{
    const QString scheme = m_tls ? QStringLiteral("wss://") : QStringLiteral("ws://");
    return scheme + dialledHost(m_listener->serverAddress()) + u':' + QString::number(port()) + path;
}

QString Server::errorString() const
{
    return m_listener->errorString();
}

void Server::welcome(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls) {
        auto secure = std::make_unique<QSslSocket>();
        secure->setSslConfiguration(*m_tls);
        socket = std::move(secure);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    if (!socket->setSocketDescriptor(descriptor))
        return;
    if (m_tls)
        static_cast<QSslSocket &>(*socket).startServerEncryption();
    auto peer = std::make_unique<Peer>(std::move(socket), m_services, m_takesAnyOrigin);
    connect(peer.get(), &Peer::ended, this, [this, peer = peer.get()] { release(peer); });
    Peer *key = peer.get();
    m_peers.emplace(key, std::move(peer));
    Q_EMIT clientCountChanged();
}

void Server::release(Peer *peer)
{
    const auto found = m_peers.find(peer);
    if (found == m_peers.end())
        return;
    found->second.release()->setParent(this); // it is still on the stack: goes later, at latest with us
    peer->deleteLater();
    m_peers.erase(found);
    Q_EMIT clientCountChanged();
}

} // namespace server

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/endpoint.h"

#include <QNetworkProxy>
#include <QUrl>
#include <QWebSocket>

namespace connections {

Endpoint::Endpoint(QObject *parent)
    : QObject(parent)
    , m_socket(std::make_unique<QWebSocket>())
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setMaxAllowedIncomingFrameSize(QWebSocket::maxIncomingFrameSize());
    m_socket->setMaxAllowedIncomingMessageSize(QWebSocket::maxIncomingMessageSize());
    m_socket->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
    connect(m_socket.get(), &QWebSocket::connected, this, &Endpoint::sendWaiting);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this] { ++m_messagesReceived; });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this] { ++m_messagesReceived; });
    connect(m_socket.get(), &QWebSocket::disconnected, this,
            [this] { Q_EMIT failed(m_socket->errorString()); });
}

Endpoint::~Endpoint()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void Endpoint::open(quint16 port, const QByteArray &token)
{
    QUrl url;
    url.setScheme(QStringLiteral("ws"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port);
    url.setPath(u'/' + QString::fromLatin1(token));
    m_socket->open(url);
}

quint16 Endpoint::localPort() const
{
    return m_socket->localPort();
}

void Endpoint::send(const QByteArray &payload)
{
    if (m_isOpen)
        m_socket->sendBinaryMessage(payload);
    else
        m_waiting.append(payload);
}

void Endpoint::sendWaiting()
{
    m_isOpen = true;
    for (const QByteArray &payload : std::exchange(m_waiting, {}))
        m_socket->sendBinaryMessage(payload);
}

} // namespace connections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/negotiation.h"
#include "server/service.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QTcpSocket;

namespace server {

class Channel;

// One client from its first byte to its last: reads the request head, answers it, and joins the channel to
// the service that the path names. Lives in its server's thread.
class Peer : public QObject
{
    Q_OBJECT

public:
    // `services` outlives the peer. `takesAnyOrigin`: also the web pages of others.
    Peer(std::unique_ptr<QTcpSocket> socket, const ServiceTable &services, bool takesAnyOrigin);
    ~Peer() override;

    // Closes with 1001, or drops a client that has not got that far.
    void goAway();

Q_SIGNALS:
    void ended(); // TCP is down

private:
    void readHead();
    void answer(const wire::RequestHead &request);
    void agree(const wire::RequestHead &request, Agreement agreement);
    void refuse(const Answer &answer);
    std::optional<Answer> judgeOriginOf(const wire::RequestHead &request) const;

    const ServiceTable &m_services;
    const bool m_takesAnyOrigin;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_patience;
    wire::HeadReader m_head;
    QByteArray m_ahead; // came behind the head
    std::unique_ptr<Channel> m_channel;
    std::unique_ptr<Service> m_service;
};

} // namespace server

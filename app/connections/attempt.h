// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/dialler.h"
#include "connections/endpoint.h"
#include "connections/tap.h"
#include "connections/upgrade.h"

#include <QObject>
#include <QTimer>

namespace connections {

// One attempt to connect, and the connection it led to, from the name lookup to the end: a new tap, a new
// hop, a new QWebSocket. Tells the observer everything; ended() is the last it says.
class Attempt : public QObject
{
    Q_OBJECT

public:
    Attempt(const requests::Request &request, Observer &observer, const Clock &clock,
            QObject *parent = nullptr);
    ~Attempt() override;

    // How long QWebSocket may take to reach the hop once the server has accepted; 5 s if never called.
    void setHopPatience(std::chrono::milliseconds patience) { m_hop.setPatience(patience); }
    void start();

    bool isOpen() const { return m_tap && m_tap->takesMessages(); }
    // Text, Binary, Ping or Pong. Ignored unless isOpen().
    void send(wire::Opcode opcode, const QByteArray &payload);
    // Closing handshake, or the end of the attempt if it is not open yet.
    void close(const wire::ClosePayload &payload);
    void drop(const QString &text);
    void resumeReading();
    qint64 bufferedAmount() const { return m_tap ? m_tap->bufferedAmount() : 0; }
    qint64 unansweredPings() const { return m_tap ? m_tap->unansweredPings() : 0; }
    // Data messages that QWebSocket handed to the application.
    qint64 messagesDelivered() const { return m_endpoint.messagesReceived(); }

Q_SIGNALS:
    void ended();

private:
    void beginUpgrade();
    void awaitHop();
    void becomeOpen();
    void becomeRefused();
    void fail(Cause cause, const QString &text);
    void failByTimeout();
    void failByHopTimeout();
    void failHop(const QString &reason);
    void cancel(const QString &text);
    void finish(Event &&event);
    Phases phases() const;

    const requests::Request m_request;
    Observer &m_observer;
    const Clock &m_clock;
    std::optional<requests::Url> m_url;
    wire::RequestHead m_head;
    Hop m_hop;
    Endpoint m_endpoint;
    QTimer m_connectTimer;
    std::unique_ptr<Dialler> m_dialler;
    std::unique_ptr<QTcpSocket> m_socket; // between dialling and the tap
    std::optional<TlsFacts> m_tls;
    std::unique_ptr<Upgrade> m_upgrade;
    std::optional<wire::Timestamp> m_acceptedAt; // the 101 came
    std::unique_ptr<Tap> m_tap;
    bool m_hasEnded = false;
};

} // namespace connections

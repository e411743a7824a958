// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/farewell.h"
#include "connections/hop.h"
#include "connections/inflow.h"
#include "connections/observer.h"
#include "connections/outflow.h"
#include "connections/pingledger.h"
#include "connections/readinggate.h"
#include "requests/request.h"

#include <QAbstractSocket>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace connections {

class Clock;

// Between the server and QWebSocket once the opening handshake has passed: sees every frame, judges what the
// server sends, hands whole messages on, sends what it is given, and does the closing handshake. Ends
// with ended().
class Tap : public QObject
{
    Q_OBJECT

public:
    struct Collaborators
    {
        Hop &hop;
        Observer &observer;
        const Clock &clock;
    };

    Tap(std::unique_ptr<QTcpSocket> socket, const Collaborators &with, const requests::Limits &limits,
        const std::optional<wire::DeflateParameters> &deflate, QObject *parent = nullptr);
    ~Tap() override;

    // `input`: what came behind the response's head.
    void begin(const QByteArray &input);

    // Announces that the hop's next message is to go out as `opcode`, Text or Binary.
    void expect(wire::Opcode opcode, qsizetype payloadSize);
    // Ping or Pong, at most 125 bytes; overtakes messages that wait.
    void sendControl(wire::Opcode opcode, const QByteArray &payload);
    // Sends Close behind all that waits to be sent. Without effect when one was sent already.
    void close(const wire::ClosePayload &payload);
    // Ends TCP at once. `text`: translated, why.
    void drop(const QString &text);

    // False once a Close was sent or waits to be.
    bool takesMessages() const;
    void resumeReading();
    qint64 bufferedAmount() const;
    qint64 unansweredPings() const { return m_pings.unanswered(); }

Q_SIGNALS:
    void ended();

private:
    void readUpstream();
    void consumeInput();
    void receive(wire::Message &&message);
    void receiveClose(const wire::Message &message);
    void violate();
    void readHopMessage(const wire::Message &message);
    void sendDueClose(const wire::ClosePayload &payload);
    void sendClose(const wire::ClosePayload &payload);
    void noteClosing(bool byServer, const wire::ClosePayload &payload);
    void awaitAnswer();
    void awaitEnd();
    void readUpstreamEnd();
    void readError(QAbstractSocket::SocketError error);
    void closeTimedOut();
    void end();

    std::unique_ptr<QTcpSocket> m_socket;
    Hop &m_hop;
    Observer &m_observer;
    const Clock &m_clock;
    const requests::Limits m_limits;
    Inflow m_inflow;
    Outflow m_outflow;
    ReadingGate m_gate;
    wire::MessageReader m_reader;

    bool m_isReading = false;
    bool m_hasUpstreamEnded = false;

    PingLedger m_pings; // ours
    Farewell m_farewell;
    bool m_hasEnded = false;
    QTimer m_closeTimer;
    qint64 m_beforeClose = 0; // bytes still under way when it was started
};

} // namespace connections

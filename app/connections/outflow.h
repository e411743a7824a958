// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/framing.h"
#include "connections/outbox.h"
#include "connections/sendorder.h"

#include <QObject>

namespace connections {

// What goes to the server, in the order it was asked for: messages that come back out of QWebSocket, control
// frames, which overtake, and behind the messages a Close, after which nothing leaves any more. Does not know
// why it closes, nor what the server says.
class Outflow : public QObject
{
    Q_OBJECT

public:
    Outflow(QTcpSocket &socket, const Clock &clock, const std::optional<wire::DeflateParameters> &deflate,
            QObject *parent = nullptr);

    // Announces a message that is on its way through QWebSocket; `opcode` is what it is to be sent as.
    void expect(wire::Opcode opcode, qsizetype payloadSize);
    // The next that was expected has come. Ignored if none was.
    void sendExpected(const QByteArray &payload);
    void sendControl(wire::Opcode opcode, const QByteArray &payload);
    // A Close behind all that is expected: closeDue(), maybe at once.
    void addClose(const wire::ClosePayload &payload);
    // Sends it at once.
    void sendClose(const wire::ClosePayload &payload);
    // What is expected will not be sent, only counted.
    void giveUpExpected();
    // Hands as much as possible to the operating system now.
    void flush() { m_outbox.flush(); }

    // False once a Close was sent or waits to be.
    bool takesMessages() const { return !m_isClosed && !m_order.endsWithClose(); }
    qint64 bufferedAmount() const { return m_order.bytes() + m_outbox.waitingBytes(); }
    // Messages that were expected and never begun.
    qint64 unsent() const { return m_givenUp + m_order.messages(); }
    // Messages that did not leave, or not entirely.
    std::deque<wire::Message> takeUnfinished() { return m_outbox.takeUnsent(); }

    // Tells what has left.
    const Outbox &outbox() const { return m_outbox; }

Q_SIGNALS:
    // Nothing is before it any more: to be answered by sendClose().
    void closeDue(const wire::ClosePayload &payload);

private:
    void send(wire::Opcode opcode, const QByteArray &payload);
    void tellDueClose();

    Outbox m_outbox;
    Framing m_framing;
    SendOrder m_order;
    qint64 m_givenUp = 0;
    bool m_isClosed = false;
};

} // namespace connections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/clock.h"
#include "wire/message.h"

#include <QObject>

#include <deque>

class QTcpSocket;

namespace connections {

// The way of whole messages to the server: writes their frames to the socket in order and says of each when
// its last byte was handed to the operating system.
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(QTcpSocket &socket, const Clock &clock, QObject *parent = nullptr);

    // `frames`: the message as it goes over the wire. Times of the message are set when it has left.
    void write(wire::Message &&message, const QByteArray &frames);
    // Hands as much as possible to the operating system now.
    void flush();
    // Bytes that the operating system has not taken yet.
    qint64 waitingBytes() const;
    // Messages that did not leave, or not entirely.
    std::deque<wire::Message> takeUnsent();

Q_SIGNALS:
    void left(wire::Message &message); // the receiver may move it away
    void shrunk(); // waitingBytes() fell

private:
    void countWritten(qint64 bytes);

    struct Waiting
    {
        wire::Message message;
        qint64 end = 0; // place of its last byte in all that was written
    };

    QTcpSocket &m_socket;
    const Clock &m_clock;
    std::deque<Waiting> m_waiting;
    qint64 m_accepted = 0;
    qint64 m_written = 0;
};

} // namespace connections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/clock.h"
#include "wire/message.h"

#include <QObject>

#include <deque>

class QSslSocket;
class QTcpSocket;

namespace connections {

// The way of whole messages to the server: writes their frames to the socket in order and says of each when
// its last byte, under TLS that of its last record, was handed to the operating system.
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(QTcpSocket &socket, const Clock &clock, QObject *parent = nullptr);

    // `frames`: the message as it goes over the wire. Times of the message are set when it has left. If the
    // connection has ended it never does.
    void write(wire::Message &&message, const QByteArray &frames);
    // Hands as much as possible to the operating system now.
    void flush();
    // Bytes that the operating system has not taken yet.
    qint64 waitingBytes() const;
    // With those that the server's system has not confirmed yet, where ours can tell.
    qint64 bytesUnderWay() const;
    qsizetype waitingPongs() const { return m_waitingPongs; }
    // Messages that did not leave, or not entirely.
    std::deque<wire::Message> takeUnsent();

Q_SIGNALS:
    void left(wire::Message &message); // the receiver may move it away
    void shrunk(); // waitingBytes() fell

private:
    void seal();
    void countWritten(qint64 bytes);
    bool hasLeft() const;

    struct Waiting
    {
        wire::Message message;
        // Place of its last byte in all that was accepted; once sealed, in all that leaves encrypted.
        qint64 end = 0;
    };

    QTcpSocket &m_socket;
    const Clock &m_clock;
    QSslSocket *const m_secure; // empty: no TLS
    std::deque<Waiting> m_waiting;
    size_t m_sealed = 0; // so many in front of m_waiting; without TLS none
    qsizetype m_waitingPongs = 0;
    qint64 m_accepted = 0;
    qint64 m_encrypted = 0; // of what was accepted
    qint64 m_written = 0;
};

} // namespace connections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/outbox.h"

#include <QSslSocket>

namespace connections {

Outbox::Outbox(QTcpSocket &socket, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_clock(clock)
{
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &Outbox::countWritten);
    if (auto *secure = qobject_cast<QSslSocket *>(&m_socket))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &Outbox::shrunk);
}

void Outbox::write(wire::Message &&message, const QByteArray &frames)
{
    m_accepted += frames.size();
    m_waiting.push_back({ std::move(message), m_accepted });
    m_socket.write(frames);
}

void Outbox::flush()
{
    m_socket.flush();
}

qint64 Outbox::waitingBytes() const
{
    const auto *secure = qobject_cast<const QSslSocket *>(&m_socket);
    return m_socket.bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

std::deque<wire::Message> Outbox::takeUnsent()
{
    std::deque<wire::Message> unsent;
    for (Waiting &waiting : m_waiting)
        unsent.push_back(std::move(waiting.message));
    m_waiting.clear();
    return unsent;
}

void Outbox::countWritten(qint64 bytes)
{
    m_written += bytes;
    const wire::Timestamp now = m_clock.now();
    while (!m_waiting.empty() && m_waiting.front().end <= m_written) {
        wire::Message message = std::move(m_waiting.front().message);
        m_waiting.pop_front();
        message.time = now;
        message.frame.time = now;
        Q_EMIT left(message);
    }
    Q_EMIT shrunk();
}

} // namespace connections

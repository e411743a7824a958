// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/outbox.h"

#include <QSslSocket>

#include <limits>

#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#include <sys/ioctl.h>
#endif

namespace connections {

Outbox::Outbox(QTcpSocket &socket, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_clock(clock)
    , m_secure(qobject_cast<QSslSocket *>(&socket))
{
    if (m_secure) {
        connect(m_secure, &QSslSocket::bytesWritten, this, [this](qint64 bytes) { m_encrypted += bytes; });
        connect(m_secure, &QSslSocket::encryptedBytesWritten, this, &Outbox::countWritten);
    } else {
        connect(&m_socket, &QTcpSocket::bytesWritten, this, &Outbox::countWritten);
    }
}

void Outbox::write(wire::Message &&message, const QByteArray &frames)
{
    seal();
    m_waitingPongs += message.opcode == wire::Opcode::Pong;
    const bool canLeave = m_socket.state() == QAbstractSocket::ConnectedState;
    m_accepted += frames.size();
    m_waiting.push_back({ std::move(message), canLeave ? m_accepted : std::numeric_limits<qint64>::max() });
    if (canLeave)
        m_socket.write(frames);
}

void Outbox::flush()
{
    m_socket.flush();
}

qint64 Outbox::waitingBytes() const
{
    return m_socket.bytesToWrite() + (m_secure ? m_secure->encryptedBytesToWrite() : 0);
}

qint64 Outbox::bytesUnderWay() const
{
    int unconfirmed = 0;
#ifdef Q_OS_LINUX
    ioctl(int(m_socket.socketDescriptor()), SIOCOUTQ, &unconfirmed);
#endif
    return waitingBytes() + unconfirmed;
}

std::deque<wire::Message> Outbox::takeUnsent()
{
    std::deque<wire::Message> unsent;
    for (Waiting &waiting : m_waiting)
        unsent.push_back(std::move(waiting.message));
    m_waiting.clear();
    m_waitingPongs = 0;
    return unsent;
}

// QSslSocket tells what it has encrypted, and what of that the operating system took. Where in the second a
// message ends follows from what is encrypted behind it: at least as many bytes.
void Outbox::seal()
{
    if (!m_secure)
        return;
    const qint64 encryptedEnd = m_written + m_secure->encryptedBytesToWrite();
    for (; m_sealed < m_waiting.size() && m_waiting[m_sealed].end <= m_encrypted; ++m_sealed)
        m_waiting[m_sealed].end = encryptedEnd - (m_encrypted - m_waiting[m_sealed].end);
}

void Outbox::countWritten(qint64 bytes)
{
    m_written += bytes;
    seal();
    const wire::Timestamp now = m_clock.now();
    while (hasLeft()) {
        wire::Message message = std::move(m_waiting.front().message);
        m_waiting.pop_front();
        m_sealed -= m_secure ? 1 : 0;
        m_waitingPongs -= message.opcode == wire::Opcode::Pong;
        message.time = now;
        message.frame.time = now;
        Q_EMIT left(message);
    }
    Q_EMIT shrunk();
}

// Of the first message.
bool Outbox::hasLeft() const
{
    const bool isSealed = !m_secure || m_sealed > 0;
    return !m_waiting.empty() && isSealed && m_waiting.front().end <= m_written;
}

} // namespace connections

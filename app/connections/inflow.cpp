// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/inflow.h"

#include <QSslSocket>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace connections {

namespace {

constexpr qsizetype inflowReadSize = 256 * 1024;
// Of what the server sent; more stays in the kernel, so that TCP slows the server.
constexpr qint64 inflowSocketBuffer = 1024 * 1024;

// What the operating system still holds of a connection that is broken.
QByteArray readDescriptor(int descriptor)
{
    QByteArray all;
    QByteArray piece(inflowReadSize, Qt::Uninitialized);
    ssize_t size = 0;
    while ((size = ::recv(descriptor, piece.data(), size_t(piece.size()), MSG_DONTWAIT)) > 0)
        all.append(piece.constData(), size);
    return all;
}

} // namespace

Inflow::Inflow(QTcpSocket &socket, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_clock(clock)
{
    m_socket.setReadBufferSize(inflowSocketBuffer);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Inflow::rescue);
    if (!qobject_cast<QSslSocket *>(&m_socket))
        m_descriptor = ::fcntl(int(m_socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
}

Inflow::~Inflow()
{
    end();
}

void Inflow::begin(const QByteArray &bytes)
{
    m_buffer = bytes;
    m_bytes = m_buffer;
    m_time = m_clock.now();
}

bool Inflow::fetch()
{
    if (!m_bytes.isEmpty())
        return true;
    if (!m_rescued.isEmpty()) {
        begin(std::exchange(m_rescued, {}));
        return true;
    }
    if (!m_socket.isOpen())
        return false;
    m_buffer.resize(inflowReadSize);
    const qint64 size = m_socket.read(m_buffer.data(), inflowReadSize);
    if (size <= 0)
        return false;
    m_bytes = QByteArrayView(m_buffer.constData(), size);
    m_time = m_clock.now();
    return true;
}

bool Inflow::isDry() const
{
    return m_bytes.isEmpty() && m_rescued.isEmpty() && m_socket.bytesAvailable() == 0;
}

// When writing fails, QAbstractSocket drops what it has read and closes its descriptor over what it has not:
// the server's last words, its Close among them. Under TLS the latter are lost, being of no use undecrypted.
void Inflow::rescue()
{
    if (m_socket.isOpen())
        m_rescued += m_socket.readAll();
    m_rescued += readDescriptor(m_descriptor);
    end();
}

void Inflow::end()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

} // namespace connections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/channel.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <sys/socket.h>

namespace server {

using namespace std::chrono_literals;

namespace {
constexpr qint64 readBytes = 256 * 1024;
constexpr auto closePatience = 5s; // for their Close, from when ours has left
constexpr auto drainPatience = 2s;
constexpr auto endPatience = 30s; // for TCP to take what is left

wire::Timestamp now()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

// zlib has no raw deflate with 8 window bits: such a connection gets its messages uncompressed.
std::optional<wire::Deflater> makeDeflater(const std::optional<wire::DeflateParameters> &agreed)
{
    if (!agreed || agreed->serverMaxWindowBits < 9)
        return {};
    return wire::Deflater(agreed->serverMaxWindowBits, agreed->serverNoContextTakeover);
}

qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}
} // namespace

Channel::Channel(QTcpSocket &socket, const std::optional<wire::DeflateParameters> &deflate,
                 const QByteArray &ahead)
    : m_socket(socket)
    , m_reader(wire::Sender::Client, {}, deflate)
    , m_deflater(makeDeflater(deflate))
    , m_ahead(ahead)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, &m_socket, &QTcpSocket::abort);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Channel::read);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &Channel::noteWritten);
}

void Channel::start()
{
    feed(std::exchange(m_ahead, {}));
    read();
}

bool Channel::isFull() const
{
    return unsentBytes(m_socket) + m_held.size() >= fullBytes;
}

void Channel::read()
{
    while (m_phase != Phase::Ended && (m_phase == Phase::Draining || !isFull())
           && m_socket.bytesAvailable() > 0)
        feed(m_socket.read(readBytes));
}

void Channel::feed(QByteArrayView input)
{
    while (m_phase == Phase::Open || m_phase == Phase::Closing) {
        const std::optional<wire::Message> message = m_reader.next(input, now());
        if (!message)
            break;
        take(*message);
    }
    if (m_reader.violation() && (m_phase == Phase::Open || m_phase == Phase::Closing))
        fail(*m_reader.violation());
}

void Channel::take(const wire::Message &message)
{
    switch (message.opcode) {
    case wire::Opcode::Close:
        takeClose(message);
        break;
    case wire::Opcode::Ping:
        sendFrame({ .opcode = wire::Opcode::Pong }, message.payload);
        break;
    case wire::Opcode::Text:
    case wire::Opcode::Binary:
        if (m_phase == Phase::Open)
            Q_EMIT messageReceived(message);
        break;
    default:
        break;
    }
}

void Channel::takeClose(const wire::Message &message)
{
    Q_EMIT clientFinished();
    const auto payload = wire::ClosePayload::parse(message.payload);
    close({ payload ? payload->code : std::nullopt, {} });
    end();
}

void Channel::fail(const wire::Violation &violation)
{
    Q_EMIT clientFinished();
    close({ violation.closeCode, violation.rule });
    m_phase = Phase::Draining;
    m_patience.start(drainPatience);
    finishSending();
    read();
}

// Ends our direction of TCP while theirs is still read: closing with unread bytes would send a reset, and
// that can overtake our Close.
void Channel::finishSending()
{
    if (m_phase != Phase::Draining || unsentBytes(m_socket) > 0)
        return;
    if (qobject_cast<QSslSocket *>(&m_socket))
        end();
    else
        ::shutdown(int(m_socket.socketDescriptor()), SHUT_WR);
}

void Channel::end()
{
    m_phase = Phase::Ended;
    m_patience.start(endPatience);
    m_socket.disconnectFromHost();
}

void Channel::noteWritten()
{
    finishSending();
    awaitClose();
    if (isFull())
        return;
    read(); // first, or a service that fills the channel again would never hear the client
    if (!isFull() && std::exchange(m_wasFull, false))
        Q_EMIT emptied();
}

void Channel::sendMessage(wire::Opcode opcode, QByteArrayView payload)
{
    if (!isOpen())
        return;
    if (!m_deflater || payload.isEmpty())
        return sendFrame({ .opcode = opcode }, payload);
    sendFrame({ .rsv1 = true, .opcode = opcode }, compressed(payload));
}

QByteArray Channel::compressed(QByteArrayView payload)
{
    return m_deflater->deflate(payload);
}

void Channel::sendFrame(const wire::FrameHeader &header, QByteArrayView payload)
{
    if (isOpen())
        write(wire::makeFrame(header, payload));
}

void Channel::sendFrames(const QByteArray &frames)
{
    if (isOpen())
        write(frames);
}

void Channel::sendPiece(QByteArrayView piece, bool isLast)
{
    if (!isOpen() && !m_isInsidePiece)
        return;
    m_socket.write(piece.data(), piece.size());
    m_isInsidePiece = !isLast;
    if (isLast)
        write(std::exchange(m_held, {}));
}

void Channel::close(const wire::ClosePayload &payload)
{
    if (!isOpen())
        return;
    sendFrame({ .opcode = wire::Opcode::Close }, payload.toBytes());
    m_phase = Phase::Closing;
}

// A client may have a lot to read before it comes to our Close, and may pause as long as it likes meanwhile.
void Channel::awaitClose()
{
    const bool isSent = m_held.isEmpty() && unsentBytes(m_socket) == 0;
    if (m_phase == Phase::Closing && isSent && !m_patience.isActive())
        m_patience.start(closePatience);
}

void Channel::write(const QByteArray &bytes)
{
    if (m_isInsidePiece)
        m_held += bytes;
    else
        m_socket.write(bytes);
    m_wasFull = m_wasFull || isFull();
}

} // namespace server

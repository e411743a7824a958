// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/hop.h"

#include "requests/request.h"
#include "wire/handshake.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpSocket>

namespace connections {

namespace {

// How long QWebSocket may take to come once it is needed; mostly it was there before.
constexpr std::chrono::seconds usualPatience{ 5 };
constexpr qsizetype hopReadSize = 256 * 1024;
// Larger payloads are handed to the socket as they are instead of being gathered.
constexpr qsizetype gatheredPayload = 16 * 1024;
// QString holds text at twice its size and more: large text crosses the hop as binary.
constexpr qsizetype largestText = 16 * 1024 * 1024;
// Nothing that may be sent is larger; QWebSocket sends one frame a message.
constexpr wire::ReadLimits hopLimits{ 2 * requests::Limits::maxMessageBytes, 1'000'000 };

QByteArray randomToken()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

} // namespace

Hop::Hop(QObject *parent)
    : QObject(parent)
    , m_token(randomToken())
    , m_reader(wire::Sender::Client, hopLimits)
{
    m_listener.setProxy(QNetworkProxy::NoProxy);
    connect(&m_listener, &QTcpServer::newConnection, this, &Hop::acceptCallers);
    connect(&m_listener, &QTcpServer::acceptError, this, [this] { Q_EMIT failed(errorString()); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(usualPatience);
    connect(&m_patience, &QTimer::timeout, this, &Hop::giveUp);
}

Hop::~Hop()
{
    for (const Caller &one : m_callers)
        one.socket->disconnect(this);
    if (m_socket)
        m_socket->disconnect(this);
}

bool Hop::listen()
{
    return m_listener.listen(QHostAddress::LocalHost);
}

void Hop::awaitCaller()
{
    if (!isJoined())
        m_patience.start();
}

void Hop::giveUp()
{
    stopListening();
    Q_EMIT timedOut();
}

void Hop::acceptCallers()
{
    while (QTcpSocket *caller = m_listener.nextPendingConnection()) {
        caller->setParent(nullptr);
        m_callers.push_back({ std::unique_ptr<QTcpSocket>(caller), wire::HeadReader(8 * 1024) });
        connect(caller, &QTcpSocket::readyRead, this, [this, caller] { readHead(caller); });
        connect(caller, &QTcpSocket::disconnected, this, [this, caller] { dismiss(caller); });
    }
}

void Hop::readHead(QTcpSocket *caller)
{
    const auto place = std::find_if(m_callers.begin(), m_callers.end(),
                                    [caller](const Caller &one) { return one.socket.get() == caller; });
    if (place == m_callers.end())
        return;
    const QByteArray bytes = caller->readAll();
    QByteArrayView input(bytes);
    if (place->head.feed(input) == wire::HeadReader::State::Reading)
        return;
    const std::optional<wire::RequestHead> head = place->head.request();
    if (!head || !isRightCaller(*caller, *head))
        return dismiss(caller);
    caller->disconnect(this);
    adopt(std::move(place->socket), head->fields.value("Sec-WebSocket-Key"));
}

bool Hop::isRightCaller(const QTcpSocket &caller, const wire::RequestHead &head) const
{
    return caller.peerAddress().isLoopback() && caller.peerPort() == m_callerPort()
        && head.target == '/' + m_token;
}

void Hop::dismiss(QTcpSocket *caller)
{
    const auto place = std::find_if(m_callers.begin(), m_callers.end(),
                                    [caller](const Caller &one) { return one.socket.get() == caller; });
    if (place == m_callers.end())
        return;
    caller->disconnect(this);
    caller->abort();
    place->socket.release()->deleteLater(); // not at once: it is emitting
    m_callers.erase(place);
}

void Hop::adopt(std::unique_ptr<QTcpSocket> caller, const QByteArray &key)
{
    m_socket = std::move(caller);
    m_key = key;
    stopListening();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Hop::readFrames);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Hop::lost);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() == 0)
            Q_EMIT drained();
    });
    if (m_mayAnswer)
        sendAnswer();
    Q_EMIT joined();
}

void Hop::stopListening()
{
    m_patience.stop();
    m_listener.close();
    std::erase_if(m_callers, [](const Caller &one) { return !one.socket; });
    while (!m_callers.empty())
        dismiss(m_callers.back().socket.get());
}

void Hop::answer()
{
    m_mayAnswer = true;
    if (m_socket)
        sendAnswer();
}

void Hop::sendAnswer()
{
    const wire::ResponseHead head{ "HTTP/1.1",
                                   101,
                                   "Switching Protocols",
                                   { { "Upgrade", "websocket" },
                                     { "Connection", "Upgrade" },
                                     { "Sec-WebSocket-Accept", wire::acceptFor(m_key) } } };
    m_socket->write(head.toBytes());
    m_hasAnswered = true;
    flush();
}

void Hop::deliver(wire::Opcode opcode, const QByteArray &payload)
{
    wire::FrameHeader header;
    header.opcode =
        opcode == wire::Opcode::Text && payload.size() > largestText ? wire::Opcode::Binary : opcode;
    if (payload.size() <= gatheredPayload || !m_hasAnswered) {
        wire::appendFrame(m_gathered, header, payload);
        return;
    }
    header.length = quint64(payload.size());
    m_gathered.append(header.toShortestBytes().view());
    flush();
    m_socket->write(payload); // shares the bytes
}

void Hop::flush()
{
    if (!m_hasAnswered || m_gathered.isEmpty())
        return;
    m_socket->write(m_gathered.constData(), m_gathered.size());
    m_gathered.resize(0); // keeps its room
}

qint64 Hop::waitingBytes() const
{
    return m_gathered.size() + (m_socket ? m_socket->bytesToWrite() : 0);
}

void Hop::readFrames()
{
    while (m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->read(hopReadSize);
        QByteArrayView input(bytes);
        while (const std::optional<wire::Message> message = m_reader.next(input, {}))
            Q_EMIT messageArrived(*message);
        if (m_reader.violation()) {
            m_socket->abort();
            break;
        }
    }
    Q_EMIT burstEnded();
}

} // namespace connections

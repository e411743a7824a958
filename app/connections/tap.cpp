// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/tap.h"

#include <QElapsedTimer>
#include <QTcpSocket>

namespace connections {

namespace {

// While more than this waits for QWebSocket, nothing is read.
constexpr qint64 hopHighWater = 1024 * 1024;
// Nor while more pings wait to be answered: their server does not read the pongs.
constexpr qsizetype mostPongs = 10'000;
// After that long other connections get their turn.
constexpr std::chrono::milliseconds turn{ 5 };
// How long the server may take to end TCP after both Closes.
constexpr std::chrono::seconds endPatience{ 1 };

std::optional<wire::Deflater> makeDeflater(const std::optional<wire::DeflateParameters> &agreed)
{
    if (!agreed || agreed->clientMaxWindowBits < 9) // zlib cannot deflate with 8 bits
        return std::nullopt;
    return wire::Deflater(agreed->clientMaxWindowBits, agreed->clientNoContextTakeover);
}

} // namespace

Tap::Tap(std::unique_ptr<QTcpSocket> socket, const Collaborators &with, const requests::Limits &limits,
         const std::optional<wire::DeflateParameters> &deflate, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_hop(with.hop)
    , m_observer(with.observer)
    , m_clock(with.clock)
    , m_limits(limits)
    , m_inflow(*m_socket, m_clock)
    , m_outbox(*m_socket, m_clock)
    , m_pauses(m_clock)
    , m_reader(wire::Sender::Server, { limits.messageBytes, limits.messageFrames }, deflate)
    , m_deflater(makeDeflater(deflate))
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Tap::readUpstream);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Tap::readUpstreamEnd);
    connect(&m_outbox, &Outbox::left, this, [this](wire::Message &message) {
        m_hasCloseLeft = m_hasCloseLeft || message.opcode == wire::Opcode::Close;
        m_observer.messageSent(std::move(message));
    });
    connect(&m_outbox, &Outbox::shrunk, this, [this] {
        m_observer.burstEnded();
        readOn();
    });
    connect(&m_pauses, &Pauses::begun, this, [this] {
        m_observer.happened(event::Paused(), m_clock.now());
        m_observer.burstEnded();
    });
    connect(&m_pauses, &Pauses::over, this, [this](std::chrono::microseconds paused, int times) {
        m_observer.happened(event::Resumed{ paused, times }, m_clock.now());
        m_observer.burstEnded();
    });
    connect(&m_hop, &Hop::messageArrived, this, &Tap::readHopMessage);
    connect(&m_hop, &Hop::burstEnded, this, [this] { m_outbox.flush(); });
    connect(&m_hop, &Hop::drained, this, &Tap::readUpstream);
    m_closeTimer.setSingleShot(true);
    connect(&m_closeTimer, &QTimer::timeout, this, &Tap::closeTimedOut);
}

Tap::~Tap()
{
    m_socket->disconnect(this);
}

void Tap::begin(const QByteArray &input)
{
    m_inflow.begin(input);
    m_hasUpstreamEnded = m_socket->state() != QAbstractSocket::ConnectedState;
    readUpstream();
}

bool Tap::canRead()
{
    m_isHeldUp = isAnswering();
    if (m_hasEnded || m_isHeldUp || m_pauses.isPaused() || m_hop.waitingBytes() > hopHighWater)
        return false;
    if (m_observer.hasRoom())
        return true;
    m_pauses.pause();
    return false;
}

// Only answers count: a server may well read what we send of our own once it has sent all it has.
bool Tap::isAnswering() const
{
    return !m_sentClose && !m_hasUpstreamEnded && m_unansweredPings + m_outbox.waitingPongs() > mostPongs;
}

// Not at once: the socket may be telling what it has written, and would not tell what is written meanwhile.
void Tap::readOn()
{
    if (!m_isHeldUp || isAnswering())
        return;
    m_isHeldUp = false;
    QMetaObject::invokeMethod(this, &Tap::readUpstream, Qt::QueuedConnection);
}

void Tap::readUpstream()
{
    if (m_isReading)
        return; // called from within: the loop below goes on
    m_isReading = true;
    QElapsedTimer elapsed;
    elapsed.start();
    while (canRead() && m_inflow.fetch()) {
        consumeInput();
        m_hop.flush();
        m_observer.burstEnded();
        if (std::chrono::milliseconds(elapsed.elapsed()) >= turn) {
            QMetaObject::invokeMethod(this, &Tap::readUpstream, Qt::QueuedConnection);
            break;
        }
    }
    m_isReading = false;
    m_outbox.flush();
    if (m_hasUpstreamEnded && !m_hasEnded && m_inflow.isDry())
        end();
}

void Tap::consumeInput()
{
    QByteArrayView &input = m_inflow.bytes();
    while (!m_receivedClose && !m_violation) {
        std::optional<wire::Message> message = m_reader.next(input, m_inflow.time());
        if (!message)
            break;
        receive(std::move(*message));
        if (!m_observer.hasRoom() || isAnswering())
            return;
    }
    if (!m_violation && m_reader.violation())
        violate();
    if (m_receivedClose || m_violation) {
        m_bytesAfterClose += m_violation ? 0 : input.size();
        input = {};
    }
}

void Tap::receive(wire::Message &&message)
{
    switch (message.opcode) {
    case wire::Opcode::Text:
    case wire::Opcode::Binary:
    case wire::Opcode::Ping: // QWebSocket answers it
        if (!m_sentClose) {
            m_unansweredPings += message.opcode == wire::Opcode::Ping;
            m_hop.deliver(message.opcode, message.payload);
        }
        break;
    case wire::Opcode::Close:
        return receiveClose(message);
    default:
        break;
    }
    m_observer.messageReceived(std::move(message));
}

void Tap::receiveClose(const wire::Message &message)
{
    m_receivedClose = wire::ClosePayload::parse(message.payload).value_or(wire::ClosePayload());
    m_observer.messageReceived(wire::Message(message));
    if (!m_sentClose) {
        noteClosing(true, *m_receivedClose);
        m_unsent += countQueued();
        m_queuedBytes = 0;
        m_queue.clear(); // after a Close nothing else is sent (RFC 6455 §5.5.1)
        sendClose({ m_receivedClose->code, {} });
    }
    awaitEnd();
}

void Tap::violate()
{
    m_violation = m_reader.violation();
    for (wire::Message &message : m_reader.takeUnfinished(m_inflow.time()))
        m_observer.messageReceived(std::move(message));
    m_observer.happened(event::Violated{ *m_violation }, m_inflow.time());
    if (!m_sentClose) {
        const wire::ClosePayload payload{ m_violation->closeCode, m_violation->rule };
        noteClosing(false, payload);
        sendClose(payload);
    }
    awaitEnd();
}

void Tap::expect(wire::Opcode opcode, qsizetype payloadSize)
{
    m_queue.push_back({ opcode, payloadSize, {} });
    m_queuedBytes += payloadSize;
}

void Tap::readHopMessage(const wire::Message &message)
{
    m_unansweredPings -= message.opcode == wire::Opcode::Pong;
    if (m_sentClose || m_hasEnded || message.opcode == wire::Opcode::Close)
        return; // QWebSocket's Close is swallowed: Closes are the tap's
    if (wire::isControl(message.opcode))
        return sendControl(message.opcode, message.payload);
    if (m_queue.empty())
        return;
    const Entry entry = m_queue.front();
    m_queue.pop_front();
    m_queuedBytes -= entry.size;
    sendData(entry.opcode, message.payload);
    sendQueuedCloses();
}

void Tap::sendData(wire::Opcode opcode, const QByteArray &payload)
{
    wire::FrameHeader header;
    header.opcode = opcode;
    header.rsv1 = m_deflater.has_value();
    wire::Message message;
    message.opcode = opcode;
    message.payload = payload;
    message.isCompressed = header.rsv1;
    if (m_deflater)
        message.wirePayload = m_deflater->deflate(payload);
    const QByteArray wirePayload = m_deflater ? message.wirePayload : payload;
    sendFrame(header, std::move(message), wirePayload);
}

void Tap::sendControl(wire::Opcode opcode, const QByteArray &payload)
{
    if (m_sentClose || m_hasEnded)
        return;
    wire::FrameHeader header;
    header.opcode = opcode;
    wire::Message message;
    message.opcode = opcode;
    message.payload = payload;
    sendFrame(header, std::move(message), payload);
    m_outbox.flush();
}

void Tap::sendFrame(wire::FrameHeader header, wire::Message &&message, const QByteArray &wirePayload)
{
    header.masked = true;
    header.mask = wire::randomMask();
    header.length = quint64(wirePayload.size());
    message.size = message.payload.size();
    message.frame.header = header.toShortestBytes();
    message.frame.place = m_framesSent++;
    message.wireSize = message.frame.header.size() + wirePayload.size();
    m_outbox.write(std::move(message), wire::makeFrame(header, wirePayload));
}

void Tap::close(const wire::ClosePayload &payload)
{
    if (m_sentClose || m_hasEnded)
        return;
    m_queue.push_back({ wire::Opcode::Close, 0, payload });
    sendQueuedCloses();
}

void Tap::sendQueuedCloses()
{
    if (m_queue.empty() || m_queue.front().opcode != wire::Opcode::Close)
        return;
    const wire::ClosePayload payload = m_queue.front().close;
    m_queue.pop_front();
    noteClosing(false, payload);
    sendClose(payload);
    m_closeTimer.start(m_limits.closeTimeout);
}

void Tap::noteClosing(bool byServer, const wire::ClosePayload &payload)
{
    m_closedByServer = byServer;
    m_observer.happened(event::Closing{ byServer, payload.code, payload.reason }, m_clock.now());
}

void Tap::sendClose(const wire::ClosePayload &payload)
{
    wire::FrameHeader header;
    header.opcode = wire::Opcode::Close;
    wire::Message message;
    message.opcode = wire::Opcode::Close;
    message.payload = payload.toBytes();
    const QByteArray bytes = message.payload;
    sendFrame(header, std::move(message), bytes);
    m_sentClose = payload;
    m_outbox.flush();
    m_observer.burstEnded();
    readOn();
}

void Tap::awaitEnd()
{
    m_closeTimer.start(endPatience);
}

void Tap::closeTimedOut()
{
    if (!m_receivedClose && !m_violation && m_pauses.isPaused()) {
        m_closeTimer.start(m_limits.closeTimeout); // we are not listening: its answer may be here already
        return;
    }
    if (!m_receivedClose && !m_violation)
        m_endText = tr("The server did not answer the Close within %1 s.")
                        .arg(double(m_limits.closeTimeout.count()) / 1000.0);
    end();
}

void Tap::readUpstreamEnd()
{
    m_hasUpstreamEnded = true;
    readUpstream();
}

void Tap::drop(const QString &text)
{
    if (m_hasEnded)
        return;
    m_endText = text;
    end();
}

void Tap::resumeReading()
{
    m_pauses.resume();
    readUpstream();
}

qint64 Tap::bufferedAmount() const
{
    return m_queuedBytes + m_outbox.waitingBytes();
}

void Tap::end()
{
    m_hasEnded = true;
    m_closeTimer.stop();
    m_socket->disconnect(this);
    const wire::Timestamp now = m_clock.now();
    if (!m_violation) {
        for (wire::Message &message : m_reader.takeUnfinished(now))
            m_observer.messageReceived(std::move(message));
    }
    for (wire::Message &message : m_outbox.takeUnsent()) {
        message.isIncomplete = true;
        message.time = now;
        message.frame.time = now;
        m_observer.messageSent(std::move(message));
    }
    m_pauses.end();
    m_observer.happened(describeEnd(), now);
    m_observer.burstEnded();
    m_inflow.end();
    if (m_sentClose && m_receivedClose)
        m_socket->close(); // lets the operating system send what it holds
    else
        m_socket->abort();
    Q_EMIT ended();
}

// Messages accepted by send that wait for QWebSocket to hand them over.
qint64 Tap::countQueued() const
{
    return std::count_if(m_queue.begin(), m_queue.end(),
                         [](const Entry &entry) { return entry.opcode != wire::Opcode::Close; });
}

bool Tap::takesMessages() const
{
    return !m_sentClose && !m_hasEnded && (m_queue.empty() || m_queue.back().opcode != wire::Opcode::Close);
}

event::Closed Tap::describeEnd() const
{
    event::Closed closed;
    closed.byServer = m_closedByServer;
    closed.isClean = m_hasCloseLeft && m_receivedClose && !m_violation;
    closed.text = m_endText;
    closed.unsentMessages = m_unsent + countQueued();
    closed.bytesAfterClose = m_bytesAfterClose;
    if (m_violation) {
        closed.code = m_violation->closeCode;
        closed.reason = m_violation->rule;
    } else if (m_receivedClose) {
        closed.code = m_receivedClose->code.value_or(wire::CloseCode::NoStatus);
        closed.reason = m_receivedClose->reason;
        if (!m_hasCloseLeft)
            closed.text = tr("The connection broke before Sockeye's answer to the Close had left.");
    } else {
        closed.code = wire::CloseCode::Abnormal;
        closed.byServer = m_endText.isEmpty() && !m_sentClose;
        if (m_endText.isEmpty())
            closed.text = m_sentClose ? tr("The server ended TCP without answering the Close.")
                                      : tr("The connection was lost: TCP ended without a Close.");
    }
    return closed;
}

} // namespace connections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/tap.h"

#include <QElapsedTimer>
#include <QTcpSocket>

namespace connections {

namespace {

// After that long other connections get their turn.
constexpr std::chrono::milliseconds turn{ 5 };
// How long the server may take to end TCP after both Closes.
constexpr std::chrono::seconds endPatience{ 1 };

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
    , m_outflow(*m_socket, m_clock, deflate)
    , m_gate(m_hop, m_observer, m_outflow.outbox(), m_clock)
    , m_reader(wire::Sender::Server, { limits.messageBytes, limits.messageFrames }, deflate)
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Tap::readUpstream);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Tap::readUpstreamEnd);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Tap::readError);
    connect(&m_outflow.outbox(), &Outbox::left, this, [this](wire::Message &message) {
        m_farewell.hasCloseLeft = m_farewell.hasCloseLeft || message.opcode == wire::Opcode::Close;
        if (message.opcode == wire::Opcode::Ping)
            m_pings.addPing(message.payload);
        m_observer.messageSent(std::move(message));
    });
    connect(&m_outflow.outbox(), &Outbox::shrunk, this, [this] {
        m_observer.burstEnded();
        m_gate.look();
    });
    connect(&m_outflow, &Outflow::closeDue, this, &Tap::sendDueClose);
    connect(&m_gate, &ReadingGate::reopened, this, &Tap::readUpstream);
    connect(&m_hop, &Hop::messageArrived, this, &Tap::readHopMessage);
    connect(&m_hop, &Hop::burstEnded, this, [this] { m_outflow.flush(); });
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
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return readUpstreamEnd();
    readUpstream();
    if (!m_hasEnded)
        readError(m_socket->error()); // it may have broken before this listened
}

void Tap::readUpstream()
{
    if (m_isReading)
        return; // called from within: the loop below goes on
    m_isReading = true;
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_hasEnded && m_gate.isOpen() && m_inflow.fetch()) {
        consumeInput();
        m_hop.flush();
        m_observer.burstEnded();
        if (std::chrono::milliseconds(elapsed.elapsed()) >= turn) {
            QMetaObject::invokeMethod(this, &Tap::readUpstream, Qt::QueuedConnection);
            break;
        }
    }
    m_isReading = false;
    m_outflow.flush();
    if (m_hasUpstreamEnded && !m_hasEnded && m_inflow.isDry())
        end();
}

void Tap::consumeInput()
{
    QByteArrayView &input = m_inflow.bytes();
    while (!m_farewell.isServerDone()) {
        std::optional<wire::Message> message = m_reader.next(input, m_inflow.time());
        if (!message)
            break;
        receive(std::move(*message));
        if (!m_observer.hasRoom() || m_gate.isAnswering())
            return;
    }
    if (!m_farewell.violation && m_reader.violation())
        violate();
    if (m_farewell.isServerDone()) {
        m_farewell.bytesAfterClose += m_farewell.violation ? 0 : input.size();
        input = {};
    }
}

void Tap::receive(wire::Message &&message)
{
    switch (message.opcode) {
    case wire::Opcode::Text:
    case wire::Opcode::Binary:
    case wire::Opcode::Ping: // QWebSocket answers it
        if (!m_farewell.sentClose) {
            if (message.opcode == wire::Opcode::Ping)
                m_gate.countPing();
            m_hop.deliver(message.opcode, message.payload);
        }
        break;
    case wire::Opcode::Close:
        return receiveClose(message);
    case wire::Opcode::Pong:
        m_pings.addPong(message.payload);
        break;
    default:
        break;
    }
    m_observer.messageReceived(std::move(message));
}

void Tap::receiveClose(const wire::Message &message)
{
    m_farewell.receivedClose = wire::ClosePayload::parse(message.payload).value_or(wire::ClosePayload());
    m_observer.messageReceived(wire::Message(message));
    if (!m_farewell.sentClose) {
        noteClosing(true, *m_farewell.receivedClose);
        m_outflow.giveUpExpected();
        sendClose({ m_farewell.receivedClose->code, {} });
    }
    awaitEnd();
}

void Tap::violate()
{
    m_farewell.violation = m_reader.violation();
    for (wire::Message &message : m_reader.takeUnfinished(m_inflow.time()))
        m_observer.messageReceived(std::move(message));
    m_observer.happened(event::Violated{ *m_farewell.violation }, m_inflow.time());
    if (!m_farewell.sentClose) {
        const wire::ClosePayload payload{ m_farewell.violation->closeCode, m_farewell.violation->rule };
        noteClosing(false, payload);
        sendClose(payload);
    }
    awaitEnd();
}

void Tap::expect(wire::Opcode opcode, qsizetype payloadSize)
{
    m_outflow.expect(opcode, payloadSize);
}

void Tap::readHopMessage(const wire::Message &message)
{
    if (message.opcode == wire::Opcode::Pong)
        m_gate.countPong();
    if (m_hasEnded || message.opcode == wire::Opcode::Close)
        return; // QWebSocket's Close is swallowed: Closes are the tap's
    if (wire::isControl(message.opcode))
        m_outflow.sendControl(message.opcode, message.payload);
    else
        m_outflow.sendExpected(message.payload);
}

void Tap::sendControl(wire::Opcode opcode, const QByteArray &payload)
{
    if (!m_hasEnded)
        m_outflow.sendControl(opcode, payload);
}

void Tap::close(const wire::ClosePayload &payload)
{
    if (!m_hasEnded)
        m_outflow.addClose(payload);
}

void Tap::sendDueClose(const wire::ClosePayload &payload)
{
    noteClosing(false, payload);
    m_beforeClose = m_outflow.outbox().bytesUnderWay();
    sendClose(payload);
    awaitAnswer();
}

void Tap::noteClosing(bool byServer, const wire::ClosePayload &payload)
{
    m_farewell.isByServer = byServer;
    m_observer.happened(event::Closing{ byServer, payload.code, payload.reason }, m_clock.now());
}

void Tap::sendClose(const wire::ClosePayload &payload)
{
    m_farewell.sentClose = payload;
    m_gate.endAnswers();
    m_outflow.sendClose(payload);
    m_observer.burstEnded();
    m_gate.look();
}

void Tap::awaitAnswer()
{
    m_closeTimer.start(m_limits.closeTimeout);
}

void Tap::awaitEnd()
{
    m_closeTimer.start(endPatience);
}

void Tap::closeTimedOut()
{
    if (!m_farewell.isServerDone() && m_gate.isPaused())
        return awaitAnswer(); // we are not listening: its answer may be here already
    const qint64 before = std::exchange(m_beforeClose, m_outflow.outbox().bytesUnderWay());
    if (!m_farewell.isServerDone() && m_beforeClose < before)
        return awaitAnswer(); // the Close was still on its way
    if (!m_farewell.isServerDone()) {
        const QString text = m_farewell.hasCloseLeft
            ? tr("The server did not answer the Close within %1 s.")
            : tr("Sockeye's Close could not leave: for %1 s the server took nothing of what was before it.");
        m_farewell.text = text.arg(double(m_limits.closeTimeout.count()) / 1000.0);
    }
    end();
}

void Tap::readUpstreamEnd()
{
    m_hasUpstreamEnded = true;
    m_gate.endAnswers();
    readUpstream();
}

// Nothing can be read or sent any more, but Qt keeps TCP open.
void Tap::readError(QAbstractSocket::SocketError error)
{
    const bool isTls = error == QAbstractSocket::SslInternalError
        || error == QAbstractSocket::SslHandshakeFailedError
        || error == QAbstractSocket::SslInvalidUserDataError;
    if (!isTls || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_farewell.tlsFault = m_socket->errorString();
    readUpstreamEnd();
}

void Tap::drop(const QString &text)
{
    if (m_hasEnded)
        return;
    m_farewell.text = text;
    end();
}

void Tap::resumeReading()
{
    m_gate.resume();
    readUpstream();
}

qint64 Tap::bufferedAmount() const
{
    return m_outflow.bufferedAmount();
}

void Tap::end()
{
    m_hasEnded = true;
    m_closeTimer.stop();
    m_socket->disconnect(this);
    const wire::Timestamp now = m_clock.now();
    if (!m_farewell.violation) {
        for (wire::Message &message : m_reader.takeUnfinished(now))
            m_observer.messageReceived(std::move(message));
    }
    for (wire::Message &message : m_outflow.takeUnfinished()) {
        message.isIncomplete = true;
        message.time = now;
        message.frame.time = now;
        m_observer.messageSent(std::move(message));
    }
    m_gate.end();
    event::Closed closed = m_farewell.describe(m_outflow.unsent());
    closed.unansweredPings = m_pings.unanswered();
    m_observer.happened(std::move(closed), now);
    m_observer.burstEnded();
    m_inflow.end();
    if (m_farewell.sentClose && m_farewell.receivedClose)
        m_socket->close(); // lets the operating system send what it holds
    else
        m_socket->abort();
    Q_EMIT ended();
}

bool Tap::takesMessages() const
{
    return !m_hasEnded && m_outflow.takesMessages();
}

} // namespace connections

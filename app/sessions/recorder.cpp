// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/recorder.h"

#include "requests/requestjson.h"
#include "sessions/eventwords.h"

namespace sessions {

namespace {

namespace event = connections::event;

// While more than this waits to be echoed, nothing is read.
constexpr qint64 echoHighWater = 32 * 1024 * 1024;

bool isData(const wire::Message &message)
{
    return message.opcode == wire::Opcode::Text || message.opcode == wire::Opcode::Binary;
}

bool isWhole(const wire::Message &message)
{
    return !message.isIncomplete && !message.isTruncated && !message.isInvalidUtf8;
}

} // namespace

Recorder::Recorder(ConnectionId id, const connections::Clock &clock, Intake &intake, Board &board)
    : m_intake(intake)
    , m_board(board)
    , m_connection(*this, clock)
{
    m_record.id = id;
}

void Recorder::open(const requests::Request &request)
{
    m_record.name = request.name;
    m_record.request = requests::toJson(request);
    m_state.isUnverified = !request.tls.verifiesPeer;
    m_connection.open(request);
}

void Recorder::rename(const QString &name)
{
    m_record.name = name;
    m_intake.add(m_record);
    m_intake.flush();
}

void Recorder::setBudget(qint64 bytes)
{
    m_budget.setBudget(bytes);
    m_state.overBudget = 0;
    publish();
}

void Recorder::tellStrikes(wire::Timestamp now)
{
    recordStrikes(m_budget.due(now), now);
}

void Recorder::resumeReading()
{
    m_connection.resumeReading();
}

void Recorder::messageReceived(wire::Message &&message)
{
    ++m_state.messagesIn;
    m_state.bytesIn += message.payload.size();
    if (m_echoes && isData(message) && isWhole(message))
        m_connection.send(message.opcode, message.payload);
    const auto [size, time] = std::pair(message.size, message.time);
    m_intake.add(captures::MessageRecord{ m_record.id, captures::Direction::In, std::move(message) });
    judge(size, time);
}

void Recorder::messageSent(wire::Message &&message)
{
    ++m_state.messagesOut;
    m_state.bytesOut += message.payload.size();
    const auto [size, time] = std::pair(message.size, message.time);
    m_intake.add(captures::MessageRecord{ m_record.id, captures::Direction::Out, std::move(message) });
    judge(size, time);
}

void Recorder::judge(qint64 size, wire::Timestamp time)
{
    recordStrikes(m_budget.see(size, time), time);
    m_state.overBudget = m_budget.strikes();
}

void Recorder::recordStrikes(const std::optional<BudgetWatch::Strikes> &strikes, wire::Timestamp time)
{
    if (strikes)
        m_intake.add(captures::EventRecord{ m_record.id, time, "budget", strikesToJson(*strikes) });
}

bool Recorder::hasRoom()
{
    if (m_echoes && m_connection.bufferedAmount() > echoHighWater)
        m_waitsForEcho = true;
    return m_intake.hasRoom() && (!m_waitsForEcho || m_state.state == State::Closing);
}

void Recorder::burstEnded()
{
    m_intake.flush();
    publish();
    if (m_waitsForEcho && m_state.bufferedAmount < echoHighWater / 2) {
        m_waitsForEcho = false;
        QMetaObject::invokeMethod(&m_connection, &connections::Connection::resumeReading,
                                  Qt::QueuedConnection);
    }
}

void Recorder::publish()
{
    m_state.bufferedAmount = m_connection.bufferedAmount();
    m_state.unansweredPings = m_connection.unansweredPings();
    m_board.pin(m_record.id, m_state);
}

void Recorder::happened(connections::Event &&event, wire::Timestamp time)
{
    const QByteArray name = eventName(event);
    const QByteArray detail = eventDetail(event);
    m_outcome.add(name, detail);
    m_state.summary = m_outcome.summary();
    m_state.hasFailed = m_outcome.hasFailed();
    std::visit([&](const auto &fact) { noteEvent(fact, time); }, event);
    m_intake.add(captures::EventRecord{ m_record.id, time, name, detail });
}

void Recorder::noteEvent(const event::Connecting &event, wire::Timestamp time)
{
    m_state.state = State::Connecting;
    m_state.isPaused = false;
    m_waitsForEcho = false;
    m_state.dialledAt = time;
    m_state.openedAt.reset();
    m_state.closedAt.reset();
    captures::ConnectionRecord fresh;
    fresh.id = m_record.id;
    fresh.name = m_record.name;
    fresh.request = m_record.request;
    fresh.url = event.url;
    fresh.opened = time;
    m_record = fresh;
    m_intake.add(m_record);
}

void Recorder::noteEvent(const event::Connected &event, wire::Timestamp time)
{
    m_state.state = State::Open;
    m_state.openedAt = time;
    m_record.status = event.status;
    m_record.requestHead = event.requestHead;
    m_record.responseHead = event.responseHead;
    m_record.subprotocol = event.subprotocol;
    m_record.extensions = event.extensions;
    m_record.phases = phasesToJson(event.phases);
    if (event.tls)
        m_record.tls = tlsToJson(*event.tls);
    m_intake.add(m_record);
}

void Recorder::noteEvent(const event::Refused &event, wire::Timestamp time)
{
    m_record.status = event.status;
    m_record.requestHead = event.requestHead;
    m_record.responseHead = event.responseHead;
    m_record.responseBody = event.body;
    m_record.phases = phasesToJson(event.phases);
    if (event.tls)
        m_record.tls = tlsToJson(*event.tls);
    noteEnd(time);
}

void Recorder::noteEvent(const event::Failed &event, wire::Timestamp time)
{
    m_record.requestHead = event.requestHead;
    m_record.responseHead = event.responseHead;
    m_record.phases = phasesToJson(event.phases);
    noteEnd(time);
}

void Recorder::noteEvent(const event::Violated &, wire::Timestamp) { }

void Recorder::noteEvent(const event::Paused &, wire::Timestamp)
{
    m_state.isPaused = true;
}

void Recorder::noteEvent(const event::Resumed &, wire::Timestamp)
{
    m_state.isPaused = false;
}

void Recorder::noteEvent(const event::Closing &, wire::Timestamp)
{
    m_state.state = State::Closing;
}

void Recorder::noteEvent(const event::Closed &event, wire::Timestamp time)
{
    m_record.closeCode = event.code;
    m_record.closedBy = event.byServer ? "server" : "client";
    m_record.isClean = event.isClean;
    noteEnd(time);
}

void Recorder::noteEnd(wire::Timestamp time)
{
    m_state.state = State::Closed;
    m_state.isPaused = false;
    m_state.closedAt = time;
    m_record.closed = time;
    m_intake.add(m_record);
    recordStrikes(m_budget.takeRest(), time);
}

} // namespace sessions

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/connection.h"

namespace connections {

Connection::Connection(Observer &observer, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_observer(observer)
    , m_clock(clock)
{
}

Connection::~Connection() = default;

void Connection::open(const requests::Request &request)
{
    if (!m_attempt)
        return start(request);
    m_next = request;
    m_attempt->close({ wire::CloseCode::Normal, {} });
}

bool Connection::send(wire::Opcode opcode, const QByteArray &payload)
{
    if (!m_attempt || !m_attempt->isOpen())
        return false;
    m_attempt->send(opcode, payload);
    return true;
}

void Connection::close(const wire::ClosePayload &payload)
{
    m_next.reset();
    if (m_attempt)
        m_attempt->close(payload);
}

void Connection::drop(const QString &text)
{
    m_next.reset();
    if (m_attempt)
        m_attempt->drop(text);
}

void Connection::resumeReading()
{
    if (m_attempt)
        m_attempt->resumeReading();
}

qint64 Connection::bufferedAmount() const
{
    return m_attempt ? m_attempt->bufferedAmount() : 0;
}

void Connection::start(const requests::Request &request)
{
    m_attempt = std::make_unique<Attempt>(request, m_observer, m_clock);
    connect(m_attempt.get(), &Attempt::ended, this, &Connection::endAttempt);
    m_attempt->start();
}

void Connection::endAttempt()
{
    m_attempt.release()->deleteLater(); // not at once: it is emitting
    if (const std::optional<requests::Request> next = std::exchange(m_next, {}))
        QMetaObject::invokeMethod(
            this, [this, request = *next] { open(request); }, Qt::QueuedConnection);
}

} // namespace connections

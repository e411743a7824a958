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
    m_next = request;
    if (m_attempt)
        m_attempt->close({ wire::CloseCode::Normal, {} });
    else
        startNext();
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

qint64 Connection::unansweredPings() const
{
    return m_attempt ? m_attempt->unansweredPings() : 0;
}

void Connection::startNext()
{
    if (m_attempt || !m_next)
        return;
    m_attempt = std::make_unique<Attempt>(*std::exchange(m_next, {}), m_observer, m_clock);
    connect(m_attempt.get(), &Attempt::ended, this, &Connection::endAttempt);
    m_attempt->start();
}

void Connection::endAttempt()
{
    m_attempt.release()->deleteLater(); // not at once: it is emitting
    if (m_next)
        QMetaObject::invokeMethod(this, &Connection::startNext, Qt::QueuedConnection);
}

} // namespace connections

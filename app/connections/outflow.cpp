// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/outflow.h"

namespace connections {

Outflow::Outflow(QTcpSocket &socket, const Clock &clock,
                 const std::optional<wire::DeflateParameters> &deflate, QObject *parent)
    : QObject(parent)
    , m_outbox(socket, clock)
    , m_framing(deflate)
{
}

void Outflow::expect(wire::Opcode opcode, qsizetype payloadSize)
{
    m_order.addMessage(opcode, payloadSize);
}

void Outflow::sendExpected(const QByteArray &payload)
{
    if (m_isClosed)
        return;
    const std::optional<wire::Opcode> opcode = m_order.takeMessage();
    if (!opcode)
        return;
    send(*opcode, payload);
    tellDueClose();
}

void Outflow::sendControl(wire::Opcode opcode, const QByteArray &payload)
{
    if (m_isClosed)
        return;
    send(opcode, payload);
    flush();
}

void Outflow::addClose(const wire::ClosePayload &payload)
{
    if (m_isClosed)
        return;
    m_order.addClose(payload);
    tellDueClose();
}

void Outflow::tellDueClose()
{
    if (const std::optional<wire::ClosePayload> payload = m_order.takeClose())
        Q_EMIT closeDue(*payload);
}

void Outflow::sendClose(const wire::ClosePayload &payload)
{
    if (std::exchange(m_isClosed, true))
        return; // after a Close nothing else is sent (RFC 6455 §5.5.1)
    send(wire::Opcode::Close, payload.toBytes());
    flush();
}

void Outflow::giveUpExpected()
{
    m_givenUp += m_order.messages();
    m_order.clear();
}

void Outflow::send(wire::Opcode opcode, const QByteArray &payload)
{
    Framing::Framed framed = m_framing.frame(opcode, payload);
    m_outbox.write(std::move(framed.message), framed.bytes);
}

} // namespace connections

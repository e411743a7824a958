// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/fragmentsservice.h"

#include "server/channel.h"

namespace server {

namespace {
constexpr qsizetype mostFragments = 1000;
constexpr int fragmentsPerPing = 4;
} // namespace

FragmentsService::FragmentsService(Query &query)
    : m_size(query.number("size", 1, 1, 1024 * 1024))
{
}

void FragmentsService::start(Channel &channel)
{
    sendPieces(channel, wire::Opcode::Text, cut("é中😀 cut inside characters"));
    sendPieces(channel, wire::Opcode::Text, { "", "with ", "", "empty ", "fragments", "" });
    sendPieces(channel, wire::Opcode::Binary, cut(QByteArray::fromHex("00ff10ef20df30cf")));
    if (channel.hasDeflate())
        sendCompressed(channel, wire::Opcode::Text, "压缩 compressed, then cut");
}

void FragmentsService::receive(Channel &channel, const wire::Message &message)
{
    if (message.isCompressed && channel.hasDeflate())
        sendCompressed(channel, message.opcode, message.payload);
    else
        sendPieces(channel, message.opcode, cut(message.payload));
}

QList<QByteArray> FragmentsService::cut(const QByteArray &payload) const
{
    const qsizetype size = std::max(m_size, payload.size() / mostFragments + 1);
    QList<QByteArray> pieces;
    for (qsizetype at = 0; at < payload.size() || pieces.isEmpty(); at += size)
        pieces.append(payload.mid(at, size));
    return pieces;
}

void FragmentsService::sendCompressed(Channel &channel, wire::Opcode opcode, const QByteArray &payload)
{
    sendPieces(channel, opcode, cut(channel.compressed(payload)), true);
}

void FragmentsService::sendPieces(Channel &channel, wire::Opcode opcode, const QList<QByteArray> &pieces,
                                  bool isCompressed)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool isFirst = i == 0;
        channel.sendFrame({ .fin = i == pieces.size() - 1,
                            .rsv1 = isFirst && isCompressed,
                            .opcode = isFirst ? opcode : wire::Opcode::Continuation },
                          pieces[i]);
        if (i % fragmentsPerPing == 1)
            channel.sendFrame({ .opcode = wire::Opcode::Ping }, QByteArray::number(++m_pings));
    }
}

} // namespace server

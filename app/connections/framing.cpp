// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/framing.h"

#include "wire/frame.h"

namespace connections {

namespace {

std::optional<wire::Deflater> makeDeflater(const std::optional<wire::DeflateParameters> &agreed)
{
    if (!agreed || agreed->clientMaxWindowBits < 9) // zlib cannot deflate with 8 bits
        return std::nullopt;
    return wire::Deflater(agreed->clientMaxWindowBits, agreed->clientNoContextTakeover);
}

} // namespace

Framing::Framing(const std::optional<wire::DeflateParameters> &agreed)
    : m_deflater(makeDeflater(agreed))
{
}

Framing::Framed Framing::frame(wire::Opcode opcode, const QByteArray &payload)
{
    Framed framed;
    wire::Message &message = framed.message;
    message.opcode = opcode;
    message.payload = payload;
    message.size = payload.size();
    message.isCompressed = m_deflater && !wire::isControl(opcode);
    if (message.isCompressed)
        message.wirePayload = m_deflater->deflate(payload);
    const QByteArray &wirePayload = message.isCompressed ? message.wirePayload : payload;

    wire::FrameHeader header;
    header.opcode = opcode;
    header.rsv1 = message.isCompressed;
    header.masked = true;
    header.mask = wire::randomMask();
    header.length = quint64(wirePayload.size());
    message.frame.header = header.toShortestBytes();
    message.frame.place = m_framesMade++;
    message.wireSize = message.frame.header.size() + wirePayload.size();
    framed.bytes = wire::makeFrame(header, wirePayload);
    return framed;
}

} // namespace connections

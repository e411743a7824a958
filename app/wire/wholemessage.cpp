// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/wholemessage.h"

#include "wire/utf8.h"

#include <QtEndian>

#include <cstring>

namespace wire {

namespace {

constexpr quint8 wholeText = 0x81; // FIN, no RSV
constexpr quint8 wholeBinary = 0x82;
constexpr quint8 maskBit = 0x80;

// The payload's length if the whole header is there and has it in shortest form.
std::optional<quint64> shortestLength(QByteArrayView input, qsizetype headerSize)
{
    if (input.size() < headerSize)
        return std::nullopt;
    quint64 length = quint8(input[1]) & 0x7f;
    quint64 least = 0;
    if (length == 126) {
        length = qFromBigEndian<quint16>(input.data() + 2);
        least = 126;
    } else if (length == 127) {
        length = qFromBigEndian<quint64>(input.data() + 2);
        least = 0x10000;
    }
    return length >= least ? std::optional(length) : std::nullopt;
}

// Copies the payload and takes the mask off; nullopt if it is to be UTF-8 and is not.
std::optional<QByteArray> readPayload(QByteArrayView bytes, bool isMasked, bool isText)
{
    if (isText && !isMasked && !isValidUtf8(bytes))
        return std::nullopt;
    QByteArray payload = bytes.toByteArray();
    if (isMasked) {
        MaskKey key;
        std::memcpy(key.data(), bytes.data() - key.size(), key.size());
        applyMask(payload.data(), payload.size(), key);
        if (isText && !isValidUtf8(payload))
            return std::nullopt;
    }
    return payload;
}

} // namespace

std::optional<Message> takeWholeMessage(QByteArrayView &input, Sender sender, qint64 maxBytes, quint64 place,
                                        Timestamp now)
{
    if (input.size() < 2)
        return std::nullopt;
    const auto first = quint8(input[0]);
    const bool isMasked = quint8(input[1]) & maskBit;
    if ((first != wholeText && first != wholeBinary) || isMasked != (sender == Sender::Client))
        return std::nullopt;
    const qsizetype headerSize = FrameHeader::sizeFrom({ input[0], input[1] });
    const auto length = shortestLength(input, headerSize);
    if (!length || *length > quint64(input.size() - headerSize) || *length > quint64(maxBytes))
        return std::nullopt;
    const auto size = qsizetype(*length);
    auto payload = readPayload(input.sliced(headerSize, size), isMasked, first == wholeText);
    if (!payload)
        return std::nullopt;

    std::optional<Message> message(std::in_place);
    message->opcode = first == wholeText ? Opcode::Text : Opcode::Binary;
    message->payload = *std::move(payload);
    message->size = size;
    message->wireSize = headerSize + size;
    message->frame = { HeaderBytes(input.first(headerSize)), place, now };
    message->time = now;
    input = input.sliced(headerSize + size);
    return message;
}

} // namespace wire

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/frames.h"

namespace support {

namespace {

QByteArray bigEndian(quint64 value, int bytes)
{
    QByteArray out;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += char(value >> shift);
    return out;
}

QByteArray masked(QByteArray payload, const QByteArray &mask)
{
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(payload[i] ^ mask[i % 4]);
    return payload;
}

QByteArray lengthBytes(qsizetype length, bool isMasked)
{
    const int top = isMasked ? 0x80 : 0;
    if (length < 126)
        return QByteArray(1, char(top | int(length)));
    if (length < 65536)
        return QByteArray(1, char(top | 126)) + bigEndian(quint64(length), 2);
    return QByteArray(1, char(top | 127)) + bigEndian(quint64(length), 8);
}

quint64 numberAt(QByteArrayView bytes)
{
    quint64 value = 0;
    for (const char byte : bytes)
        value = value << 8 | quint8(byte);
    return value;
}

// Takes one frame off the front of `bytes`.
std::optional<Frame> takeFrame(QByteArrayView &bytes)
{
    if (bytes.size() < 2)
        return {};
    const bool isMasked = bytes[1] & 0x80;
    const int form = bytes[1] & 0x7f;
    const int lengthSize = form == 127 ? 8 : form == 126 ? 2 : 0;
    const qsizetype headSize = 2 + lengthSize + (isMasked ? 4 : 0);
    if (bytes.size() < headSize)
        return {};
    const auto length = qsizetype(lengthSize ? numberAt(bytes.sliced(2, lengthSize)) : quint64(form));
    if (bytes.size() - headSize < length)
        return {};
    Frame frame{ bytes[0] & 0xf, bytes.sliced(headSize, length).toByteArray(), bool(bytes[0] & 0x80),
                 bytes[0] >> 4 & 7 };
    if (isMasked) {
        frame.mask = bytes.sliced(2 + lengthSize, 4).toByteArray();
        frame.payload = masked(frame.payload, *frame.mask);
    }
    bytes = bytes.sliced(headSize + length);
    return frame;
}

} // namespace

QByteArray Frame::toBytes() const
{
    QByteArray out(1, char((fin ? 0x80 : 0) | rsv << 4 | opcode));
    out += lengthBytes(payload.size(), mask.has_value());
    return mask ? out + *mask + masked(payload, *mask) : out + payload;
}

QByteArray textFrame(const QByteArray &payload)
{
    return Frame{ 1, payload }.toBytes();
}

QByteArray binaryFrame(const QByteArray &payload)
{
    return Frame{ 2, payload }.toBytes();
}

QByteArray pingFrame(const QByteArray &payload)
{
    return Frame{ 9, payload }.toBytes();
}

QByteArray pongFrame(const QByteArray &payload)
{
    return Frame{ 10, payload }.toBytes();
}

QByteArray closeFrame(int code, const QByteArray &reason)
{
    return Frame{ 8, bigEndian(quint64(code), 2) + reason }.toBytes();
}

QByteArray closeFrame()
{
    return Frame{ 8, {} }.toBytes();
}

QByteArray fragments(int opcode, const QByteArray &payload, qsizetype size)
{
    QByteArray out;
    for (qsizetype at = 0; at < payload.size(); at += size)
        out += Frame{ at == 0 ? opcode : 0, payload.mid(at, size), at + size >= payload.size() }.toBytes();
    return out;
}

QList<Frame> framesIn(const QByteArray &bytes)
{
    QList<Frame> frames;
    QByteArrayView rest = bytes;
    while (const auto frame = takeFrame(rest))
        frames.append(*frame);
    return frames;
}

} // namespace support

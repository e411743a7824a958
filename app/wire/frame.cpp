// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/frame.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace wire {

namespace {

constexpr quint64 maxBits7 = 125;
constexpr quint64 maxBits16 = 0xffff;

// What the second byte holds in place of a length of its own.
constexpr quint8 marks16 = 126;
constexpr quint8 marks64 = 127;

LengthForm shortestForm(quint64 length)
{
    if (length <= maxBits7)
        return LengthForm::Bits7;
    return length <= maxBits16 ? LengthForm::Bits16 : LengthForm::Bits64;
}

quint8 firstByte(const FrameHeader &header)
{
    return quint8((header.fin ? 0x80 : 0) | (header.rsv1 ? 0x40 : 0) | (header.rsv2 ? 0x20 : 0)
                  | (header.rsv3 ? 0x10 : 0) | (quint8(header.opcode) & 0x0f));
}

quint8 lengthByte(const FrameHeader &header)
{
    switch (header.lengthForm) {
    case LengthForm::Bits7:
        return quint8(header.length & 0x7f);
    case LengthForm::Bits16:
        return marks16;
    case LengthForm::Bits64:
        break;
    }
    return marks64;
}

void readLength(FrameHeader &header, const char *bytes)
{
    const quint8 length = quint8(bytes[1]) & 0x7f;
    if (length == marks16) {
        header.lengthForm = LengthForm::Bits16;
        header.length = qFromBigEndian<quint16>(bytes + 2);
    } else if (length == marks64) {
        header.lengthForm = LengthForm::Bits64;
        header.length = qFromBigEndian<quint64>(bytes + 2);
    } else {
        header.lengthForm = LengthForm::Bits7;
        header.length = length;
    }
}

} // namespace

bool isReserved(Opcode opcode)
{
    return (quint8(opcode) & 0x7) > 2;
}

QByteArray opcodeName(Opcode opcode)
{
    switch (opcode) {
    case Opcode::Continuation:
        return "continuation";
    case Opcode::Text:
        return "text";
    case Opcode::Binary:
        return "binary";
    case Opcode::Close:
        return "close";
    case Opcode::Ping:
        return "ping";
    case Opcode::Pong:
        return "pong";
    }
    return "reserved " + QByteArray::number(uint(opcode));
}

HeaderBytes::HeaderBytes(QByteArrayView bytes)
    : m_size(quint8(bytes.size()))
{
    Q_ASSERT(bytes.size() <= maxSize);
    std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
}

int FrameHeader::sizeFrom(std::array<char, 2> firstTwo)
{
    const quint8 second = quint8(firstTwo[1]);
    const int lengthSize = (second & 0x7f) == marks16 ? 2 : (second & 0x7f) == marks64 ? 8 : 0;
    return 2 + lengthSize + ((second & 0x80) ? 4 : 0);
}

std::optional<FrameHeader> FrameHeader::parse(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    const int size = sizeFrom({ bytes[0], bytes[1] });
    if (bytes.size() < size)
        return std::nullopt;

    const quint8 first = quint8(bytes[0]);
    FrameHeader header;
    header.fin = first & 0x80;
    header.rsv1 = first & 0x40;
    header.rsv2 = first & 0x20;
    header.rsv3 = first & 0x10;
    header.opcode = Opcode(first & 0x0f);
    header.masked = quint8(bytes[1]) & 0x80;
    readLength(header, bytes.data());
    if (header.masked)
        std::memcpy(header.mask.data(), bytes.data() + size - 4, 4);
    return header;
}

bool FrameHeader::isShortestForm() const
{
    return lengthForm == shortestForm(length);
}

HeaderBytes FrameHeader::toBytes() const
{
    std::array<char, HeaderBytes::maxSize> bytes{};
    bytes[0] = char(firstByte(*this));
    bytes[1] = char(lengthByte(*this) | (masked ? 0x80 : 0));
    if (lengthForm == LengthForm::Bits16)
        qToBigEndian(quint16(length), bytes.data() + 2);
    else if (lengthForm == LengthForm::Bits64)
        qToBigEndian(length, bytes.data() + 2);
    const int size = sizeFrom({ bytes[0], bytes[1] });
    if (masked)
        std::memcpy(bytes.data() + size - 4, mask.data(), 4);
    return HeaderBytes(QByteArrayView(bytes.data(), size));
}

HeaderBytes FrameHeader::toShortestBytes() const
{
    FrameHeader shortest = *this;
    shortest.lengthForm = shortestForm(length);
    return shortest.toBytes();
}

void applyMask(char *data, qsizetype size, MaskKey key, quint64 offset)
{
    std::array<char, 8> turned;
    for (size_t i = 0; i < turned.size(); ++i)
        turned[i] = key[(offset + i) & 3];
    quint64 wide;
    std::memcpy(&wide, turned.data(), 8);

    constexpr qsizetype blockSize =
        32; // in blocks the compiler uses vectors; memcpy: data need not be aligned
    for (; size >= blockSize; data += blockSize, size -= blockSize) {
        std::array<quint64, 4> words;
        std::memcpy(words.data(), data, blockSize);
        for (quint64 &word : words)
            word ^= wide;
        std::memcpy(data, words.data(), blockSize);
    }
    for (qsizetype i = 0; i < size; ++i)
        data[i] = char(data[i] ^ turned[size_t(i & 7)]);
}

MaskKey randomMask()
{
    constexpr size_t count = 1024;
    thread_local std::array<quint32, count> pool;
    thread_local size_t used = count;
    if (used == count) { // a system call for each frame would cost more than the frame
        QRandomGenerator::system()->fillRange(pool.data(), count);
        used = 0;
    }
    MaskKey key;
    std::memcpy(key.data(), &pool[used], 4);
    pool[used++] = 0;
    return key;
}

QByteArray makeFrame(FrameHeader header, QByteArrayView payload)
{
    QByteArray out;
    out.reserve(HeaderBytes::maxSize + payload.size());
    appendFrame(out, header, payload);
    return out;
}

void appendFrame(QByteArray &out, FrameHeader header, QByteArrayView payload)
{
    header.length = quint64(payload.size());
    out.append(header.toShortestBytes().view());
    out.append(payload);
    if (header.masked)
        applyMask(out.data() + out.size() - payload.size(), payload.size(), header.mask);
}

} // namespace wire

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/utf8.h"

#include <cstring>

namespace wire {

namespace {

// The validator's state: 0 between characters; failed; or how many bytes the character still wants (bits
// 0–7) and the range its next byte must lie in (low bound in bits 8–15, high bound in 16–23).
constexpr quint32 failed = 0xffffffff;

constexpr quint32 wants(quint32 count, quint32 low = 0x80, quint32 high = 0xbf)
{
    return count | (low << 8) | (high << 16);
}

// RFC 3629 §4: what may follow a first byte of 0x80 and above.
constexpr quint32 afterLead(quint8 lead)
{
    if (lead < 0xc2)
        return failed; // a continuation byte, or an overlong form
    if (lead < 0xe0)
        return wants(1);
    if (lead < 0xf0)
        return lead == 0xe0 ? wants(2, 0xa0) : lead == 0xed ? wants(2, 0x80, 0x9f) : wants(2);
    if (lead < 0xf5)
        return lead == 0xf0 ? wants(3, 0x90) : lead == 0xf4 ? wants(3, 0x80, 0x8f) : wants(3);
    return failed;
}

constexpr quint32 afterContinuation(quint32 state, quint8 byte)
{
    const quint32 low = (state >> 8) & 0xff;
    const quint32 high = (state >> 16) & 0xff;
    if (byte < low || byte > high)
        return failed;
    const quint32 left = (state & 0xff) - 1;
    return left == 0 ? 0 : wants(left);
}

constexpr quint64 highBits = 0x8080808080808080;

// The first byte of [at, end) that is not ASCII.
const char *skipAscii(const char *at, const char *end)
{
    for (; end - at >= 16; at += 16) {
        quint64 words[2];
        std::memcpy(words, at, 16);
        if ((words[0] | words[1]) & highBits)
            break;
    }
    while (at != end && quint8(*at) < 0x80)
        ++at;
    return at;
}

} // namespace

bool Utf8Validator::feed(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    quint32 state = m_state;
    while (at != end && state != failed) {
        if (state == 0) {
            at = skipAscii(at, end);
            if (at == end)
                break;
            state = afterLead(quint8(*at++));
        } else {
            state = afterContinuation(state, quint8(*at++));
        }
    }
    m_state = state;
    return state != failed;
}

bool Utf8Validator::isComplete() const
{
    return m_state == 0;
}

void Utf8Validator::reset()
{
    m_state = 0;
}

bool isValidUtf8(QByteArrayView bytes)
{
    Utf8Validator validator;
    return validator.feed(bytes) && validator.isComplete();
}

} // namespace wire

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/utf8.h"

#include <array>
#include <cstring>

namespace wire {

namespace {

// What may come next (RFC 3629 §4): a character, nothing any more, or so many continuation bytes, of which
// the first is bounded further behind E0, ED, F0 and F4.
enum State : quint8 { Between, Failed, One, Two, Three, BehindE0, BehindEd, BehindF0, BehindF4, StateCount };

constexpr State afterLead(int lead)
{
    if (lead < 0x80)
        return Between;
    if (lead < 0xc2 || lead > 0xf4)
        return Failed; // a continuation byte, an overlong form, or above U+10FFFF
    if (lead < 0xe0)
        return One;
    if (lead < 0xf0)
        return lead == 0xe0 ? BehindE0 : lead == 0xed ? BehindEd : Two;
    return lead == 0xf0 ? BehindF0 : lead == 0xf4 ? BehindF4 : Three;
}

constexpr State continued(int byte, int low, int high, State next)
{
    return byte >= low && byte <= high ? next : Failed;
}

constexpr State after(State state, int byte)
{
    switch (state) {
    case Between:
        return afterLead(byte);
    case One:
        return continued(byte, 0x80, 0xbf, Between);
    case Two:
        return continued(byte, 0x80, 0xbf, One);
    case Three:
        return continued(byte, 0x80, 0xbf, Two);
    case BehindE0:
        return continued(byte, 0xa0, 0xbf, One); // below is overlong
    case BehindEd:
        return continued(byte, 0x80, 0x9f, One); // above are the surrogates
    case BehindF0:
        return continued(byte, 0x90, 0xbf, Two);
    case BehindF4:
        return continued(byte, 0x80, 0x8f, Two);
    case Failed:
    case StateCount:
        break;
    }
    return Failed;
}

// A row for each byte holds the next state of every state, six bits each, so that a step is one shift and no
// branch: about a byte a cycle, whatever the text. A state is held as the place of its bits.
constexpr quint32 bitsPerState = 6;
constexpr quint32 stateMask = 63;
constexpr quint32 failedPlace = Failed * bitsPerState;

constexpr std::array<quint64, 256> makeRows()
{
    std::array<quint64, 256> rows{};
    for (int byte = 0; byte < 256; ++byte) {
        for (int state = 0; state < StateCount; ++state)
            rows[size_t(byte)] |= quint64(after(State(state), byte) * bitsPerState)
                << (quint32(state) * bitsPerState);
    }
    return rows;
}

constexpr std::array<quint64, 256> rows = makeRows();
constexpr qsizetype blockSize = 16;

quint64 walk(quint64 state, const char *at, qsizetype size)
{
    for (qsizetype i = 0; i < size; ++i)
        state = rows[quint8(at[i])] >> (state & stateMask);
    return state & stateMask;
}

bool isAsciiBlock(const char *at)
{
    quint64 words[2];
    std::memcpy(words, at, blockSize);
    return ((words[0] | words[1]) & 0x8080808080808080) == 0;
}

} // namespace

bool Utf8Validator::feed(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    quint64 state = m_state;
    for (; end - at >= blockSize && state != failedPlace; at += blockSize) {
        if (state != Between || !isAsciiBlock(at))
            state = walk(state, at, blockSize);
    }
    if (state != failedPlace)
        state = walk(state, at, end - at);
    m_state = quint32(state);
    return state != failedPlace;
}

bool Utf8Validator::isComplete() const
{
    return m_state == Between;
}

void Utf8Validator::reset()
{
    m_state = Between;
}

bool isValidUtf8(QByteArrayView bytes)
{
    Utf8Validator validator;
    return validator.feed(bytes) && validator.isComplete();
}

} // namespace wire

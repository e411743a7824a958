// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/deflate.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>

namespace wire {

namespace {

constexpr std::array<char, 4> tail = { '\x00', '\x00', '\xff', '\xff' };

Bytef *zlibBytes(const char *bytes)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes));
}

// zlib counts in 32 bits.
uInt atMost32(qsizetype size)
{
    return uInt(std::min<qsizetype>(size, std::numeric_limits<uInt>::max()));
}

} // namespace

struct Deflater::State
{
    explicit State(int windowBits)
    {
        deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -windowBits, MAX_MEM_LEVEL - 1,
                     Z_DEFAULT_STRATEGY);
    }
    ~State() { deflateEnd(&stream); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    z_stream stream{};
};

Deflater::Deflater(int windowBits, bool noContextTakeover)
    : m_windowBits(windowBits)
    , m_noContextTakeover(noContextTakeover)
{
    Q_ASSERT(windowBits >= 9 && windowBits <= MAX_WBITS);
}

Deflater::~Deflater() = default;
Deflater::Deflater(Deflater &&) noexcept = default;
Deflater &Deflater::operator=(Deflater &&) noexcept = default;

QByteArray Deflater::deflate(QByteArrayView message)
{
    if (message.isEmpty())
        return QByteArray(1, '\0'); // RFC 7692 §7.2.3.6; zlib would flush nothing a second time
    if (!m_state)
        m_state = std::make_unique<State>(m_windowBits);
    z_stream &stream = m_state->stream;
    if (m_noContextTakeover)
        deflateReset(&stream);

    QByteArray out(qsizetype(deflateBound(&stream, uLong(message.size()))) + qsizetype(tail.size()) + 16,
                   Qt::Uninitialized);
    qsizetype size = 0;
    do {
        if (size == out.size())
            out.resize(out.size() * 2);
        const uInt given = atMost32(message.size());
        const uInt room = atMost32(out.size() - size);
        stream.next_in = zlibBytes(message.data());
        stream.avail_in = given;
        stream.next_out = zlibBytes(out.data() + size);
        stream.avail_out = room;
        ::deflate(&stream, given == message.size() ? Z_SYNC_FLUSH : Z_NO_FLUSH);
        message = message.sliced(given - stream.avail_in);
        size += room - stream.avail_out;
    } while (!message.isEmpty() || stream.avail_out == 0);
    Q_ASSERT(size > qsizetype(tail.size()));
    out.truncate(size - qsizetype(tail.size()));
    return out;
}

struct Inflater::State
{
    State() { inflateInit2(&stream, -MAX_WBITS); }
    ~State() { inflateEnd(&stream); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    Result feed(QByteArrayView piece, QByteArray &out, qint64 maxSize);
    Result finish(QByteArray &out, qint64 maxSize);
    void restart();
    bool isBetweenBlocks() const;

    z_stream stream{};
    bool isFresh = true; // no byte of the message was fed so far
    bool hasEnded = false; // behind a block marked as the last one
};

// Inflates all of `piece`. The way over the stack keeps `out` tight and its bound exact.
Inflater::Result Inflater::State::feed(QByteArrayView piece, QByteArray &out, qint64 maxSize)
{
    std::array<char, 16 * 1024> room;
    stream.avail_out = 0;
    while (!piece.isEmpty() || stream.avail_out == 0) {
        if (hasEnded) {
            if (piece.isEmpty())
                break;
            restart();
        }
        const uInt given = atMost32(piece.size());
        stream.next_in = zlibBytes(piece.data());
        stream.avail_in = given;
        stream.next_out = zlibBytes(room.data());
        stream.avail_out = uInt(room.size());
        const int status = ::inflate(&stream, Z_SYNC_FLUSH);
        piece = piece.sliced(given - stream.avail_in);
        const qint64 made = qint64(room.size() - stream.avail_out);
        const qint64 fitting = std::min(made, maxSize - out.size());
        out.append(room.data(), fitting);
        if (fitting < made)
            return Result::TooBig;
        hasEnded = status == Z_STREAM_END;
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            return Result::Corrupt;
    }
    return Result::Ok;
}

// Begins a new deflate stream that may look back into the window of the one before, as a sender who marks the
// last block of each message does (RFC 7692 §7.2.3.4).
void Inflater::State::restart()
{
    std::array<Bytef, 1 << MAX_WBITS> window;
    uInt size = 0;
    inflateGetDictionary(&stream, window.data(), &size);
    inflateReset(&stream);
    inflateSetDictionary(&stream, window.data(), size);
    hasEnded = false;
}

// True where the next bit would begin a block, and lies at the front of a byte.
bool Inflater::State::isBetweenBlocks() const
{
    constexpr int leftBitsAndFlags = 0xff;
    constexpr int atBlockStart = 128;
    return (stream.data_type & leftBitsAndFlags) == atBlockStart;
}

// A message ends inside the header of an empty block, of which the tail is the rest. Where none has begun the
// tail would be misread: a message of no bytes at all, one behind its last block, or one with its tail left
// on.
Inflater::Result Inflater::State::finish(QByteArray &out, qint64 maxSize)
{
    if (isFresh || hasEnded || isBetweenBlocks())
        return Result::Ok;
    const qsizetype before = out.size();
    const Result result = feed(tail, out, maxSize);
    if (result == Result::Ok && isBetweenBlocks() && out.size() == before)
        return Result::Ok;
    out.truncate(before); // the tail was taken for data of a block that is cut off
    return Result::Corrupt;
}

Inflater::Inflater([[maybe_unused]] int windowBits, bool noContextTakeover)
    : m_noContextTakeover(noContextTakeover)
{
    Q_ASSERT(windowBits >= 8 && windowBits <= MAX_WBITS);
}

Inflater::~Inflater() = default;
Inflater::Inflater(Inflater &&) noexcept = default;
Inflater &Inflater::operator=(Inflater &&) noexcept = default;

Inflater::Result Inflater::inflate(QByteArrayView piece, bool last, QByteArray &out, qint64 maxSize)
{
    if (!m_state)
        m_state = std::make_unique<State>();
    Result result = Result::Ok;
    if (!piece.isEmpty()) {
        result = m_state->feed(piece, out, maxSize);
        m_state->isFresh = false;
    }
    if (result != Result::Ok || !last)
        return result;
    result = m_state->finish(out, maxSize);
    m_state->isFresh = true;
    if (m_noContextTakeover) {
        inflateReset(&m_state->stream);
        m_state->hasEnded = false;
    }
    return result;
}

} // namespace wire

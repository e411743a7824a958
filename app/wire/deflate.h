// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/deflateparameters.h"

#include <QByteArray>

#include <memory>

namespace wire {

// Compresses messages for sending. The tail 00 00 ff ff is already cut off. Not for several threads at once.
class Deflater
{
public:
    // windowBits 9–15 (8 is not possible with zlib: send such messages uncompressed).
    Deflater(int windowBits, bool noContextTakeover);
    ~Deflater();
    Deflater(Deflater &&) noexcept;
    Deflater &operator=(Deflater &&) noexcept;

    QByteArray deflate(QByteArrayView message);

private:
    struct State;
    std::unique_ptr<State> m_state; // made for the first message: most connections never need one
    int m_windowBits;
    bool m_noContextTakeover;
};

// Inflates messages piece by piece; any split gives the same result. Takes messages whose last block is
// marked as such and messages that kept their tail, as other implementations do. After Corrupt or TooBig it
// is spent.
class Inflater
{
public:
    enum class Result { Ok, Corrupt, TooBig };

    // windowBits 8–15 as agreed upon. All are served with 15: zlib knows no raw deflate with 8, and with a
    // smaller window its verdict on a sender who looks back too far depends on how the input was split.
    Inflater(int windowBits, bool noContextTakeover);
    ~Inflater();
    Inflater(Inflater &&) noexcept;
    Inflater &operator=(Inflater &&) noexcept;

    // Inflates a piece of a message and appends to `out`. `last` marks the end of the message. `out` never
    // grows beyond `maxSize` bytes: TooBig then, with `out` filled up to it (a bomb costs no more memory than
    // the limit).
    Result inflate(QByteArrayView piece, bool last, QByteArray &out, qint64 maxSize);

private:
    struct State;
    std::unique_ptr<State> m_state; // made for the first message: most connections never need one
    bool m_noContextTakeover;
};

} // namespace wire

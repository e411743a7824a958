// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace wire {

// A body as it is without its chunked transfer coding (RFC 9112 §7.1); of a body that was cut, what is there.
struct ChunkedBody
{
    QByteArray bytes;
    bool isComplete = false; // the last chunk and the trailer have come
    bool isBroken = false; // a size is no number, or a chunk does not end where it should

    // What stands behind the end is left out; from a size that is no number on, everything is.
    static ChunkedBody read(QByteArrayView raw);
};

} // namespace wire

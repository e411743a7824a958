// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/chunkedbody.h"

#include "wire/characters.h"
#include "wire/headerfields.h"

#include <algorithm>
#include <optional>

namespace wire {

namespace {

// Takes the next line off `rest`, without its CRLF; nullopt if it is not whole.
std::optional<QByteArrayView> takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf("\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArrayView line = rest.first(end);
    rest = rest.sliced(end + 2);
    return line;
}

// Hexadecimal digits, up to the chunk extensions; nullopt if there are none or too many.
std::optional<qint64> sizeIn(QByteArrayView line)
{
    const qsizetype extensions = line.indexOf(';');
    const QByteArrayView digits = trimBlanks(extensions < 0 ? line : line.first(extensions));
    bool isNumber = std::all_of(digits.begin(), digits.end(), isHexDigit);
    const qint64 size = isNumber ? digits.toByteArray().toLongLong(&isNumber, 16) : 0;
    return isNumber ? std::optional(size) : std::nullopt;
}

// Takes the CRLF behind a chunk, or what there is of it; false if something else stands there.
bool takeChunkEnd(QByteArrayView &rest)
{
    const QByteArrayView end = rest.first(std::min<qsizetype>(2, rest.size()));
    rest = rest.sliced(end.size());
    return QByteArrayView("\r\n").startsWith(end);
}

// Field lines up to an empty one.
bool isTrailer(QByteArrayView rest)
{
    while (const std::optional<QByteArrayView> line = takeLine(rest)) {
        if (line->isEmpty())
            return true;
    }
    return false;
}

} // namespace

ChunkedBody ChunkedBody::read(QByteArrayView raw)
{
    ChunkedBody body;
    while (const std::optional<QByteArrayView> line = takeLine(raw)) {
        const std::optional<qint64> size = sizeIn(*line);
        if (!size) {
            body.isBroken = true;
            break;
        }
        if (*size == 0) {
            body.isComplete = isTrailer(raw);
            break;
        }
        const qsizetype there = std::min<qint64>(*size, raw.size());
        body.bytes += raw.first(there);
        raw = raw.sliced(there);
        if (!takeChunkEnd(raw)) {
            body.isBroken = true;
            break;
        }
    }
    return body;
}

} // namespace wire

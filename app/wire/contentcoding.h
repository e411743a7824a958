// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/headerfields.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wire {

// A body without its content codings (RFC 9110 §8.4): gzip, deflate (RFC 1950, and bare RFC 1951 as some
// servers send it), br.
struct DecodedContent
{
    enum class Problem {
        None,
        UnknownCoding, // bytes are still in the coding `coding`
        Broken, // the data of `coding` breaks off at something that is none
        Cut, // the data of `coding` ends before its end
        TooLarge, // more than maxSize bytes
    };

    // Of an answer's body, at most 64 KiB of which are kept. A thousand times that would fit into them.
    static constexpr qsizetype maxSize = 1024 * 1024;

    QByteArray bytes; // what could be decoded
    QByteArray coding; // as Content-Encoding names it; empty: none
    Problem problem = Problem::None;

    static DecodedContent read(const QByteArray &raw, const HeaderFields &fields);
};

// Decoded by the charset of Content-Type, by a byte order mark, by what an HTML page says of itself, or as
// UTF-8; nothing if it is no text in that charset.
std::optional<QString> contentText(const QByteArray &bytes, const HeaderFields &fields);

} // namespace wire

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace panels {

// Bytes written down as text, or the place where they are not.
struct BinaryText
{
    QByteArray bytes;
    qsizetype faultAt = -1; // the character at fault, from 0; -1: none
    QString fault; // translated, with what to do

    bool isValid() const { return faultAt < 0; }
};

// "0a FF", "0aff", "0x0a, 0xff", with blanks, commas, colons and line ends between the bytes.
BinaryText bytesFromHex(QStringView text);
// Base64 of RFC 4648, plain or URL-safe, blanks and line ends ignored, the padding optional.
BinaryText bytesFromBase64(QStringView text);

} // namespace panels

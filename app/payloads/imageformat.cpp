// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/imageformat.h"

namespace payloads {

QByteArray imageFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP"))
        return "webp";
    // "BM" alone begins many a text: the four reserved bytes are 0.
    const QByteArrayView reserved("\0\0\0\0", 4);
    if (bytes.size() >= 26 && bytes.startsWith("BM") && bytes.sliced(6, 4) == reserved)
        return "bmp";
    return {};
}

} // namespace payloads

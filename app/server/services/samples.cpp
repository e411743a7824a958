// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/samples.h"

#include <QCborStreamWriter>
#include <QString>
#include <QtEndian>

#include <algorithm>

#include <zlib.h>

namespace server {

namespace {
QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray checksum(const QByteArray &bytes)
{
    return bigEndian(
        quint32(::crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()))));
}

// A MessagePack string of at most 31 bytes.
QByteArray packed(const QByteArray &text)
{
    return char(0xa0 | text.size()) + text;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(quint32(content.size())) + type + content + checksum(type + content);
}

// Eight bits of red, green and blue a pixel; each row begins with its filter, 0 for none.
QByteArray pixels(int side)
{
    QByteArray rows;
    for (int y = 0; y < side; ++y) {
        rows += '\0';
        for (int x = 0; x < side; ++x) {
            rows += char(217 - 2 * y);
            rows += char(68 + 2 * x);
            rows += char(46 + x + y);
        }
    }
    return rows;
}

// qCompress puts four bytes of length before the zlib stream.
QByteArray zlibStream(const QByteArray &bytes)
{
    return qCompress(bytes, 9).sliced(4);
}
} // namespace

QByteArray messagePackSample()
{
    using namespace Qt::StringLiterals;
    return "\x85"_ba + packed("format") + packed("MessagePack") + packed("temperatures")
        + QByteArray::fromHex("93cb4035800000000000fd00") + packed("isSample") + '\xc3' + packed("nothing")
        + '\xc0' + packed("name") + packed("红鲑");
}

QByteArray cborSample()
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    const auto key = [&writer](const char *name) {
        writer.append(QLatin1StringView(name));
    };
    writer.startMap(5);
    key("format");
    key("CBOR");
    key("temperatures");
    writer.startArray(3);
    writer.append(21.5);
    writer.append(-3);
    writer.append(0);
    writer.endArray();
    key("isSample");
    writer.append(true);
    key("nothing");
    writer.append(nullptr);
    key("name");
    writer.append(QStringView(u"红鲑"));
    writer.endMap();
    return bytes;
}

QByteArray gzipSample()
{
    const QByteArray text =
        R"({"format":"gzip","text":")" + QByteArray("红鲑 sockeye ").repeated(20) + R"("})";
    const QByteArray deflated = zlibStream(text).sliced(2).chopped(4); // without zlib's head and checksum
    QByteArray size = bigEndian(quint32(text.size()));
    QByteArray check = checksum(text);
    std::reverse(size.begin(), size.end()); // RFC 1952 writes its numbers the other way round
    std::reverse(check.begin(), check.end());
    return QByteArray::fromHex("1f8b08000000000000ff") + deflated + check + size;
}

QByteArray pngSample()
{
    constexpr int side = 64;
    const QByteArray head = bigEndian(side) + bigEndian(side) + QByteArray::fromHex("0802000000");
    return QByteArray::fromHex("89504e470d0a1a0a") + pngChunk("IHDR", head)
        + pngChunk("IDAT", zlibStream(pixels(side))) + pngChunk("IEND", {});
}

} // namespace server

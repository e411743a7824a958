// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/contentcoding.h"

#include "wire/utf8.h"

#include <QStringDecoder>

#include <brotli/decode.h>
#include <zlib.h>

#include <array>
#include <memory>

namespace wire {

namespace {

using Problem = DecodedContent::Problem;
using Piece = std::array<char, 16 * 1024>;

// False once `out` is full.
bool appendContent(QByteArray &out, const Piece &piece, size_t unused)
{
    const auto size = qsizetype(piece.size() - unused);
    const qsizetype room = DecodedContent::maxSize - out.size();
    out.append(piece.data(), std::min(size, room));
    return size <= room;
}

// `windowBits` as inflateInit2 takes them. A gzip body may have several members.
Problem inflateContent(const QByteArray &raw, int windowBits, QByteArray &out)
{
    z_stream stream = {};
    if (inflateInit2(&stream, windowBits) != Z_OK)
        throw std::bad_alloc();
    const auto release = std::unique_ptr<z_stream, decltype(&inflateEnd)>(&stream, &inflateEnd);
    QByteArray input = raw; // zlib wants it writable
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    int result = Z_OK;
    do {
        Piece piece;
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        result = inflate(&stream, Z_NO_FLUSH);
        if (!appendContent(out, piece, stream.avail_out))
            return Problem::TooLarge;
        const bool isNextMember = result == Z_STREAM_END && stream.avail_in >= 2 && stream.next_in[0] == 0x1f
            && stream.next_in[1] == 0x8b;
        if (isNextMember)
            result = inflateReset(&stream);
    } while (result == Z_OK);
    if (result == Z_STREAM_END)
        return Problem::None;
    return result == Z_BUF_ERROR ? Problem::Cut : Problem::Broken;
}

Problem readDeflate(const QByteArray &raw, QByteArray &out)
{
    const Problem problem = inflateContent(raw, 15, out);
    if (problem != Problem::Broken || !out.isEmpty())
        return problem;
    return inflateContent(raw, -15, out);
}

Problem readBrotli(const QByteArray &raw, QByteArray &out)
{
    const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> decoder(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), &BrotliDecoderDestroyInstance);
    if (!decoder)
        throw std::bad_alloc();
    auto unread = size_t(raw.size());
    const auto *next = reinterpret_cast<const uint8_t *>(raw.data());
    BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        Piece piece;
        size_t unused = piece.size();
        auto *place = reinterpret_cast<uint8_t *>(piece.data());
        result = BrotliDecoderDecompressStream(decoder.get(), &unread, &next, &unused, &place, nullptr);
        if (!appendContent(out, piece, unused))
            return Problem::TooLarge;
    }
    if (result == BROTLI_DECODER_RESULT_SUCCESS)
        return Problem::None;
    return result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT ? Problem::Cut : Problem::Broken;
}

Problem decodeContent(const QByteArray &coding, const QByteArray &raw, QByteArray &out)
{
    const QByteArray name = coding.toLower();
    if (name == "gzip" || name == "x-gzip")
        return inflateContent(raw, 15 + 16, out);
    if (name == "deflate")
        return readDeflate(raw, out);
    if (name == "br")
        return readBrotli(raw, out);
    out = raw;
    return Problem::UnknownCoding;
}

// The value of a parameter of Content-Type, without quotes.
QByteArray charsetOf(const QByteArray &contentType)
{
    const QByteArrayList parts = contentType.split(';');
    for (const QByteArray &part : parts.mid(1)) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0 && part.left(equals).trimmed().toLower() == "charset")
            return part.mid(equals + 1).trimmed().replace('"', "");
    }
    return {};
}

QStringDecoder contentDecoder(const QByteArray &bytes, const HeaderFields &fields)
{
    const QByteArray type = fields.value("Content-Type");
    QByteArray charset = charsetOf(type).toLower();
    if (charset == "gb2312" || charset == "gbk")
        charset = "GB18030"; // which holds both
    constexpr auto whole = QStringDecoder::Flag::Stateless; // a character that is cut off is a fault
    if (!charset.isEmpty())
        return QStringDecoder(charset.constData(), whole);
    if (const auto marked = QStringDecoder::encodingForData(bytes))
        return QStringDecoder(*marked, whole);
    if (type.contains("html")) {
        const QStringDecoder named = QStringDecoder::decoderForHtml(bytes);
        return QStringDecoder(named.name(), whole);
    }
    return QStringDecoder(QStringDecoder::Utf8, whole);
}

} // namespace

DecodedContent DecodedContent::read(const QByteArray &raw, const HeaderFields &fields)
{
    DecodedContent content{ raw, {}, Problem::None };
    QByteArrayList codings = fields.elements("Content-Encoding");
    codings.removeIf(
        [](const QByteArray &coding) { return coding.isEmpty() || coding.toLower() == "identity"; });
    content.coding = codings.join(", ");
    while (!raw.isEmpty() && !codings.isEmpty() && content.problem == Problem::None) {
        QByteArray decoded;
        content.problem =
            decodeContent(codings.takeLast(), content.bytes, decoded); // the last was applied last
        content.bytes = decoded;
    }
    return content;
}

std::optional<QString> contentText(const QByteArray &bytes, const HeaderFields &fields)
{
    QStringDecoder decoder = contentDecoder(bytes, fields);
    if (decoder.isValid()) {
        const QString text = decoder.decode(bytes);
        if (!decoder.hasError())
            return text;
    }
    return isValidUtf8(bytes) ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
}

} // namespace wire

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzinput.h"

#include "wire/chunkedbody.h"

using wire::ChunkedBody;

namespace {

// The same bytes as chunks of the sizes that the seed gives.
QByteArray chunked(QByteArrayView bytes, std::uint32_t seed)
{
    QByteArray raw;
    for (const QByteArrayView piece : FuzzInput::pieces(bytes, seed))
        raw += QByteArray::number(piece.size(), 16) + ";x=1\r\n" + piece.toByteArray() + "\r\n";
    return raw + "0\r\nX-Trailer: 1\r\n\r\n";
}

} // namespace

// Reads a body, and each beginning of it: what comes later takes nothing back. Then the input as a payload:
// chunked and read it is the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const std::uint8_t seed = input.setting();
    const ChunkedBody whole = ChunkedBody::read(input.bytes());
    require(whole.bytes.size() <= input.bytes().size(), "nothing is made up");
    qsizetype end = 0;
    for (const QByteArrayView piece : FuzzInput::pieces(input.bytes(), seed)) {
        end += piece.size();
        const ChunkedBody cut = ChunkedBody::read(input.bytes().first(end));
        require(whole.bytes.startsWith(cut.bytes), "more input only adds");
        require(!cut.isComplete || (whole.isComplete && cut.bytes == whole.bytes), "the end stays the end");
    }
    const ChunkedBody again = ChunkedBody::read(chunked(input.bytes(), seed));
    require(again.isComplete && again.bytes == input.bytes(), "what was chunked is read back");
    return 0;
}

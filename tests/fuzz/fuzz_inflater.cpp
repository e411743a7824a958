// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzinput.h"

#include "wire/deflate.h"

using namespace wire;

namespace {

constexpr qint64 maxSize = 32 * 1024;

struct Reading
{
    QByteArray out;
    Inflater::Result result = Inflater::Result::Ok;
};

Reading inflatePieces(Inflater &inflater, const std::vector<QByteArrayView> &pieces)
{
    Reading reading;
    for (const QByteArrayView piece : pieces) {
        reading.result = inflater.inflate(piece, false, reading.out, maxSize);
        if (reading.result != Inflater::Result::Ok)
            return reading;
    }
    reading.result = inflater.inflate({}, true, reading.out, maxSize);
    return reading;
}

// Two inflaters read the same messages, one whole and one in pieces.
void requireSameInPieces(const std::vector<QByteArrayView> &messages, int bits, bool isForgetting,
                         std::uint32_t seed)
{
    Inflater whole(bits, isForgetting);
    Inflater split(bits, isForgetting);
    for (const QByteArrayView message : messages) {
        const Reading expected = inflatePieces(whole, { message });
        const Reading actual = inflatePieces(split, FuzzInput::pieces(message, seed));
        require(expected.result == actual.result, "same result");
        require(expected.out == actual.out, "same bytes");
        require(expected.out.size() <= maxSize, "output is bounded");
        if (expected.result != Inflater::Result::Ok)
            return;
    }
}

void requireRoundTrip(const std::vector<QByteArrayView> &messages, int bits, bool isForgetting)
{
    const int deflatingBits = std::max(9, bits);
    Deflater deflater(deflatingBits, isForgetting);
    Inflater inflater(bits, isForgetting);
    for (const QByteArrayView message : messages) {
        const QByteArray deflated = deflater.deflate(message);
        const Reading reading = inflatePieces(inflater, { deflated });
        require(reading.result == Inflater::Result::Ok, "what was deflated is inflated");
        require(reading.out == message.toByteArray(), "the trip changes nothing");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const std::uint8_t flags = input.setting();
    const std::uint8_t seed = input.setting();
    const qsizetype cut = std::min<qsizetype>(input.setting(), input.bytes().size());
    const std::vector<QByteArrayView> messages = { input.bytes().first(cut), input.bytes().sliced(cut) };
    const int bits = 8 + (flags & 7);
    requireSameInPieces(messages, bits, flags & 8, seed);
    if (flags & 16)
        requireRoundTrip(messages, bits, flags & 8);
    return 0;
}

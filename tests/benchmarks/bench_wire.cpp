// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/deflate.h"
#include "wire/messagereader.h"
#include "wire/utf8.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace wire;

namespace {

constexpr qsizetype readSize = 64 * 1024; // what a socket hands over at once

// Calls `work` for about half a second of this process; answers calls a second. Other programs do not count.
double callsPerSecond(const std::function<void()> &work)
{
    work(); // warm
    const std::clock_t start = std::clock();
    double seconds = 0;
    qint64 calls = 0;
    for (; seconds < 0.5; ++calls) {
        work();
        seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    }
    return double(calls) / seconds;
}

void print(const char *name, double perSecond, qint64 bytes)
{
    std::printf("%-34s %12.0f /s %10.1f MB/s\n", name, perSecond, perSecond * double(bytes) / 1e6);
}

// About 64 MiB at most of the same message over and over.
QByteArray stream(const QByteArray &frame, qsizetype &count)
{
    count = std::max<qsizetype>(4, std::min<qsizetype>(200'000, 32 * 1024 * 1024 / frame.size()));
    return frame.repeated(count);
}

qsizetype readAll(MessageReader &reader, const QByteArray &bytes)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < bytes.size(); at += readSize) {
        QByteArrayView piece = QByteArrayView(bytes).sliced(at, std::min(readSize, bytes.size() - at));
        while (const auto message = reader.next(piece, Timestamp()))
            count += message->payload.isNull() ? 0 : 1;
    }
    return count;
}

void measure(const char *name, FrameHeader header, const QByteArray &payload, qint64 size,
             std::optional<DeflateParameters> deflate = {})
{
    qsizetype count = 0;
    const QByteArray bytes = stream(makeFrame(header, payload), count);
    const Sender sender = header.masked ? Sender::Client : Sender::Server;
    const double rounds = callsPerSecond([&] {
        MessageReader reader(sender, {}, deflate);
        if (readAll(reader, bytes) != count)
            std::abort();
    });
    print(name, rounds * double(count), size);
}

void measureSizes(const char *kind, FrameHeader header, const QByteArray &unit)
{
    for (const qsizetype size : { 100, 4096, 1'048'576 }) {
        const QByteArray name = QByteArray(kind) + ' ' + QByteArray::number(size) + " B";
        const QByteArray payload =
            unit.repeated(size / unit.size() + 1).first(size / unit.size() * unit.size());
        measure(name.constData(), header, payload, payload.size());
    }
}

void measureCompressed(qsizetype size)
{
    const QByteArray unit = R"({"id":4711,"price":101.25,"symbol":"SOCK","side":"buy"},)";
    const QByteArray text = unit.repeated(size / unit.size() + 1).first(size);
    FrameHeader header;
    header.rsv1 = true;
    Deflater once(15, true);
    const DeflateParameters forgetting{ true, true, 15, 15 };
    const QByteArray name = "compressed text " + QByteArray::number(size) + " B";
    measure(name.constData(), header, once.deflate(text), size, forgetting);
    Deflater deflater(15, false);
    print(("deflate " + QByteArray::number(size) + " B").constData(),
          callsPerSecond([&] { deflater.deflate(text); }), size);
}

void measureUtf8(const char *name, const char *unit)
{
    const QByteArray text = QByteArray(unit).repeated(1'000'000 / qsizetype(qstrlen(unit)));
    print(name, callsPerSecond([&] {
              if (!isValidUtf8(text))
                  std::abort();
          }),
          text.size());
}

} // namespace

int main()
{
    FrameHeader text;
    FrameHeader binary;
    binary.opcode = Opcode::Binary;
    FrameHeader masked = text;
    masked.masked = true;
    masked.mask = { 1, 2, 3, 4 };
    FrameHeader ping;
    ping.opcode = Opcode::Ping;

    measureSizes("text", text, "0123456789");
    measureSizes("binary", binary, "0123456789");
    measureSizes("masked text", masked, "0123456789");
    measureSizes("Chinese text", text, "\xe4\xb8\xad\xe6\x96\x87");
    measure("ping 10 B", ping, "0123456789", 10);
    measureCompressed(100);
    measureCompressed(4096);
    measureCompressed(1'048'576);
    measureUtf8("UTF-8, ASCII, 1 MB", "0123456789");
    measureUtf8("UTF-8, Greek, 1 MB", "\xce\xb1\xce\xb2");
    measureUtf8("UTF-8, Chinese, 1 MB", "\xe4\xb8\xad\xe6\x96\x87");
    measureUtf8("UTF-8, mostly ASCII, 1 MB",
                "Stra\xc3\x9f"
                "e nach K\xc3\xb6ln ");
    return 0;
}

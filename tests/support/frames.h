// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace support {

// A frame as a peer of ours sees or makes it. Written against RFC 6455 §5.2 alone, so that tests do not judge
// wire/ by itself.
struct Frame
{
    int opcode = 1;
    QByteArray payload; // unmasked
    bool fin = true;
    int rsv = 0; // three bits, RSV1 is 4
    std::optional<QByteArray> mask = std::nullopt; // four bytes

    QByteArray toBytes() const;
};

QByteArray textFrame(const QByteArray &payload);
QByteArray binaryFrame(const QByteArray &payload);
QByteArray pingFrame(const QByteArray &payload = {});
QByteArray pongFrame(const QByteArray &payload = {});
QByteArray closeFrame(int code, const QByteArray &reason = {});
QByteArray closeFrame();
// `payload` as a message cut behind every `size` bytes.
QByteArray fragments(int opcode, const QByteArray &payload, qsizetype size);

// The whole frames at the front of `bytes`; a rest that is not a whole frame is left out.
QList<Frame> framesIn(const QByteArray &bytes);

} // namespace support

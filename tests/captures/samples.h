// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturewriter.h"

#include <QTest>

#include <limits>

// Records and captures for the suites of this room.
namespace samples {

using namespace captures;
using namespace std::chrono_literals;

// 2026-01-02T03:04:05.000250Z and so many microseconds.
inline wire::Timestamp at(qint64 micros = 0)
{
    return wire::Timestamp(std::chrono::microseconds(1767323045000250 + micros));
}

// One frame as a server sends it; from the client with the mask 01020304.
inline wire::SeenFrame frame(wire::Opcode opcode, qint64 length, Direction direction = Direction::In,
                             quint64 place = 0, bool fin = true)
{
    wire::FrameHeader header;
    header.fin = fin;
    header.opcode = opcode;
    header.masked = direction == Direction::Out;
    header.mask = { 1, 2, 3, 4 };
    header.length = quint64(length);
    return { header.toShortestBytes(), place, at() };
}

inline MessageRecord message(const QByteArray &payload, int connection = 1,
                             Direction direction = Direction::In, wire::Opcode opcode = wire::Opcode::Text)
{
    wire::Message message;
    message.opcode = opcode;
    message.payload = payload;
    message.size = payload.size();
    message.frame = frame(opcode, payload.size(), direction);
    message.wireSize = message.frame.header.size() + payload.size();
    message.time = at();
    return { ConnectionId(connection), direction, message };
}

// Refused for a header that announces as much as one can.
inline MessageRecord boundlessMessage()
{
    MessageRecord record = message({});
    record.message.frame = frame(wire::Opcode::Text, std::numeric_limits<qint64>::max());
    record.message.size = std::numeric_limits<qint64>::max();
    record.message.isTruncated = true;
    return record;
}

inline EventRecord event(const QByteArray &name, const QByteArray &detail = {}, int connection = 1)
{
    return { ConnectionId(connection), at(), name, detail };
}

template <typename... Records> Batch batch(Records &&...records)
{
    Batch all;
    (all.emplace_back(std::forward<Records>(records)), ...);
    return all;
}

inline void push(RecordQueue &queue, Batch records)
{
    queue.push(records);
}

// A finished capture with these records.
inline void makeCapture(const QString &path, Batch records)
{
    RecordQueue queue;
    CaptureWriter writer(path, queue, {});
    queue.push(records);
    QVERIFY(writer.flush(10s));
}

} // namespace samples

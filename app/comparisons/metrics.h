// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"

#include <chrono>
#include <optional>

namespace comparisons {

// The payload sizes of data messages, after inflating.
struct Sizes
{
    qint64 count = 0;
    qint64 total = 0;
    qint64 smallest = 0; // 0 if there is none
    qint64 largest = 0;

    void add(qint64 size);
    std::optional<double> mean() const;
};

// One direction.
struct Flow
{
    qint64 messages = 0; // data messages and control frames
    qint64 bytes = 0; // payloads after inflating
    qint64 wireBytes = 0; // frame headers and payloads as they crossed the wire
    Sizes sizes;
    qint64 compressedBytes = 0; // of the messages that were compressed: payloads after inflating
    qint64 compressedWireBytes = 0; // and on the wire

    // Bytes of payload a byte on the wire carried, of the compressed messages; empty if there are none.
    std::optional<double> compression() const;
};

// How long the stretches of connecting took; empty: not taken, or not reached.
struct ConnectPhases
{
    using Time = std::optional<std::chrono::microseconds>;

    Time nameLookup;
    Time tcp;
    Time tls;
    Time upgrade;
    Time total; // from the first byte dialled to the 101
};

struct Close
{
    QByteArray by; // "server", "client"
    bool isClean = false;
    std::optional<quint16> code;
    QByteArray reason; // UTF-8
};

// What one connection did, told by its records alone. Counts go over all its attempts; phases and the end are
// those of the latest one. A value that grows.
struct Metrics
{
    enum class End { None, Closed, Refused, Failed };

    int attempts = 0;
    ConnectPhases phases;
    Flow in;
    Flow out;
    End end = End::None; // None: open, or on its way
    std::optional<Close> close; // of Closed
    std::optional<wire::Timestamp> openSince; // the 101, while open
    std::chrono::microseconds openBefore{}; // time open that is over
    std::optional<wire::Timestamp> last; // the newest record

    // Records of the connection, in order.
    void take(const captures::ScannedRecord &record);

    // How long it was open until `now`.
    std::chrono::microseconds openTime(wire::Timestamp now) const;
    // Messages of both directions a second, over `openTime`; empty while that is too short to tell.
    std::optional<double> meanRate(wire::Timestamp now) const;

private:
    void takeMessage(const captures::Row &row);
    void takeEvent(const captures::ScannedRecord &record);
    void beginAttempt(wire::Timestamp time);
    void stopOpen(wire::Timestamp time);

    std::optional<wire::Timestamp> m_dialled;
};

} // namespace comparisons

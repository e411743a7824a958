// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/timestamp.h"

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace captures {

// What went by in a piece of time, in (0) and out (1).
struct TrafficBin
{
    std::array<qint64, 2> messages{};
    std::array<qint64, 2> bytes{}; // payloads after inflating

    void add(const TrafficBin &more);

    friend bool operator==(const TrafficBin &, const TrafficBin &) = default;
};

// Pieces of time of the same length that follow each other.
struct TrafficSpan
{
    wire::Timestamp begin;
    std::chrono::microseconds width{};
    std::vector<TrafficBin> bins;
};

// The traffic of the last minute by its own times, second by second. Begins anew at a time from longer ago.
class RecentTraffic
{
public:
    static constexpr int seconds = 60;

    void add(wire::Timestamp time, size_t side, qint64 bytes);
    // The sixty complete seconds before `now`.
    TrafficSpan upTo(wire::Timestamp now) const;

private:
    static constexpr qint64 kept = 64; // some more than are shown: others than the newest may be asked for

    std::array<TrafficBin, kept> m_bins{}; // by the number of the second, modulo `kept`
    std::optional<qint64> m_latest; // number of the latest second
};

// The traffic from the first message to the last in a bounded number of bins: they become twice as wide
// whenever they would be too many.
class WholeTraffic
{
public:
    static constexpr size_t maxBins = 1024;

    void add(wire::Timestamp time, size_t side, qint64 bytes); // a time before the first counts as the first
    // At most `bins` bins; of a second or wider unless all is over in ten.
    TrafficSpan inAtMost(size_t bins) const;

private:
    void widen();

    std::optional<wire::Timestamp> m_begin;
    std::chrono::microseconds m_width = std::chrono::milliseconds(125); // times a power of two
    std::vector<TrafficBin> m_bins;
};

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/filter.h"
#include "captures/traffictimeline.h"

#include <array>

namespace captures {

// The sizes of the messages of one direction: data messages and control frames, payloads after inflating.
struct SizeFigures
{
    qint64 messages = 0;
    qint64 bytes = 0;
    qint64 wireBytes = 0; // frame headers and payloads as they were on the wire
    qint64 smallest = 0;
    qint64 largest = 0;
    qint64 overBudget = 0; // messages

    void add(const SizeFigures &more);
    double mean() const { return messages > 0 ? double(bytes) / double(messages) : 0; }
    // Bytes on the wire for a byte of payload; 0 without payload.
    double ratio() const { return bytes > 0 ? double(wireBytes) / double(bytes) : 0; }

    friend bool operator==(const SizeFigures &, const SizeFigures &) = default;
};

// How many messages there are of which size, in bins that grow as 1, 2, 5, 10, 20 … The first one holds the
// empty messages.
class SizeHistogram
{
public:
    static constexpr int bins = 32;

    static int binOf(qint64 size);
    static SizeRange rangeOf(int bin);

    void count(qint64 size) { ++m_counts[size_t(binOf(size))]; }
    qint64 at(int bin) const { return m_counts[size_t(bin)]; }

private:
    std::array<qint64, bins> m_counts{};
};

// All that is measured of the sizes and the pace of messages. A value; its size does not depend on the
// capture.
class SizeStatistics
{
public:
    explicit SizeStatistics(qint64 budget = 0); // bytes; 0: none

    void take(const Row &row); // events are passed over

    qint64 budget() const { return m_budget; }
    const SizeFigures &figures(Direction direction) const { return m_figures[sideOf(direction)]; }
    SizeFigures together() const;
    const SizeHistogram &histogram(Direction direction) const { return m_histograms[sideOf(direction)]; }
    const RecentTraffic &recent() const { return m_recent; }
    const WholeTraffic &whole() const { return m_whole; }

private:
    static size_t sideOf(Direction direction) { return direction == Direction::Out ? 1 : 0; }

    qint64 m_budget;
    std::array<SizeFigures, 2> m_figures;
    std::array<SizeHistogram, 2> m_histograms;
    RecentTraffic m_recent;
    WholeTraffic m_whole;
};

} // namespace captures

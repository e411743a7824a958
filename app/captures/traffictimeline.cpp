// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/traffictimeline.h"

#include "captures/saturatingsum.h"

#include <algorithm>

namespace captures {
namespace {

using namespace std::chrono_literals;

void count(TrafficBin &bin, size_t side, qint64 bytes)
{
    ++bin.messages[side];
    bin.bytes[side] = saturatingSum(bin.bytes[side], bytes);
}

qint64 secondOf(wire::Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

// Neighbours become one.
void pairUp(std::vector<TrafficBin> &bins)
{
    for (size_t i = 0; i < bins.size(); i += 2) {
        TrafficBin both = bins[i];
        if (i + 1 < bins.size())
            both.add(bins[i + 1]);
        bins[i / 2] = both;
    }
    bins.resize((bins.size() + 1) / 2);
}

} // namespace

void TrafficBin::add(const TrafficBin &more)
{
    for (size_t side = 0; side < 2; ++side) {
        messages[side] += more.messages[side];
        bytes[side] = saturatingSum(bytes[side], more.bytes[side]);
    }
}

void RecentTraffic::add(wire::Timestamp time, size_t side, qint64 bytes)
{
    const qint64 second = secondOf(time);
    if (second < 0)
        return;
    if (!m_latest || second <= *m_latest - kept) { // the first, or the clock was set back
        m_bins = {};
        m_latest = second;
    }
    for (qint64 fresh = std::max(*m_latest + 1, second - kept + 1); fresh <= second; ++fresh)
        m_bins[size_t(fresh % kept)] = {};
    m_latest = std::max(*m_latest, second);
    count(m_bins[size_t(second % kept)], side, bytes);
}

TrafficSpan RecentTraffic::upTo(wire::Timestamp now) const
{
    const qint64 end = secondOf(now);
    TrafficSpan span{ wire::Timestamp(std::chrono::seconds(end - seconds)), 1s,
                      std::vector<TrafficBin>(seconds) };
    if (!m_latest)
        return span;
    for (qint64 second = std::max({ end - seconds, *m_latest - kept + 1, qint64(0) });
         second < std::min(end, *m_latest + 1); ++second)
        span.bins[size_t(second - end + seconds)] = m_bins[size_t(second % kept)];
    return span;
}

void WholeTraffic::add(wire::Timestamp time, size_t side, qint64 bytes)
{
    if (!m_begin)
        m_begin = time;
    const std::chrono::microseconds since = std::max(0us, time - *m_begin);
    while (since / m_width >= qint64(maxBins))
        widen();
    const size_t bin = size_t(since / m_width);
    if (bin >= m_bins.size())
        m_bins.resize(bin + 1);
    count(m_bins[bin], side, bytes);
}

void WholeTraffic::widen()
{
    pairUp(m_bins);
    m_width *= 2;
}

TrafficSpan WholeTraffic::inAtMost(size_t bins) const
{
    TrafficSpan span{ m_begin.value_or(wire::Timestamp()), m_width, m_bins };
    const bool isLong = m_width * qint64(m_bins.size()) > 10s;
    while (span.bins.size() > std::max<size_t>(1, bins) || (isLong && span.width < 1s)) {
        pairUp(span.bins);
        span.width *= 2;
    }
    return span;
}

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/sizestatistics.h"

#include "captures/saturatingsum.h"

#include <algorithm>
#include <limits>

namespace captures {
namespace {

// Where the bins begin: 0, 1, 2, 5, 10, 20 …
constexpr std::array<qint64, SizeHistogram::bins> beginnings()
{
    std::array<qint64, SizeHistogram::bins> begins{};
    qint64 power = 1;
    for (size_t bin = 1; bin < begins.size(); bin += 3, power *= 10) {
        constexpr std::array<qint64, 3> steps{ 1, 2, 5 };
        for (size_t step = 0; step < 3 && bin + step < begins.size(); ++step)
            begins[bin + step] = power * steps[step];
    }
    return begins;
}

constexpr std::array<qint64, SizeHistogram::bins> begins = beginnings();

SizeFigures figuresOf(const Row &row, qint64 budget)
{
    return { 1, row.size, row.wireSize, row.size, row.size, budget > 0 && row.size > budget };
}

} // namespace

void SizeFigures::add(const SizeFigures &more)
{
    if (more.messages == 0)
        return;
    smallest = messages > 0 ? std::min(smallest, more.smallest) : more.smallest;
    largest = std::max(largest, more.largest);
    messages += more.messages;
    bytes = saturatingSum(bytes, more.bytes);
    wireBytes += more.wireBytes;
    overBudget += more.overBudget;
}

int SizeHistogram::binOf(qint64 size)
{
    return int(std::upper_bound(begins.begin() + 1, begins.end(), size) - begins.begin()) - 1;
}

SizeRange SizeHistogram::rangeOf(int bin)
{
    const bool isLast = bin + 1 == bins;
    return { begins[size_t(bin)], isLast ? std::numeric_limits<qint64>::max() : begins[size_t(bin) + 1] };
}

SizeStatistics::SizeStatistics(qint64 budget)
    : m_budget(budget)
{
}

void SizeStatistics::take(const Row &row)
{
    if (row.kind == Kind::Event)
        return;
    const size_t side = sideOf(row.direction);
    m_figures[side].add(figuresOf(row, m_budget));
    m_histograms[side].count(row.size);
    m_recent.add(row.time, side, row.size);
    m_whole.add(row.time, side, row.size);
}

SizeFigures SizeStatistics::together() const
{
    SizeFigures both = m_figures[0];
    both.add(m_figures[1]);
    return both;
}

} // namespace captures

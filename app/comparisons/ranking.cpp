// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisons/ranking.h"

#include <algorithm>

namespace comparisons {

namespace {

QList<double> known(const Values &values)
{
    QList<double> found;
    for (const std::optional<double> &value : values)
        if (value)
            found.append(*value);
    return found;
}

} // namespace

QList<Rank> ranks(const Values &values, Better better)
{
    QList<Rank> ranks(values.size(), Rank::None);
    const QList<double> sure = known(values);
    if (better == Better::Neither || sure.size() < 2)
        return ranks;
    const auto [lowest, highest] = std::minmax_element(sure.begin(), sure.end());
    if (*highest <= *lowest * noticeableRatio)
        return ranks;
    const double best = better == Better::Lower ? *lowest : *highest;
    const double worst = better == Better::Lower ? *highest : *lowest;
    for (qsizetype i = 0; i < values.size(); ++i)
        if (values[i])
            ranks[i] = *values[i] == best ? Rank::Best : *values[i] == worst ? Rank::Worst : Rank::None;
    return ranks;
}

bool differ(const Values &values)
{
    return std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) != values.end();
}

} // namespace comparisons

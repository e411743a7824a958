// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace comparisons {

// Which of two values one would rather have.
enum class Better { Neither, Lower, Higher };
enum class Rank { None, Best, Worst };

using Values = QList<std::optional<double>>;

// What differs by less is chance: no value is best or worst then.
constexpr double noticeableRatio = 1.1;

// The best and the worst of `values`, none of them negative. All None if fewer than two are known or those
// hardly differ.
QList<Rank> ranks(const Values &values, Better better);

// True if two of the known values differ, or some are known and others not.
bool differ(const Values &values);

} // namespace comparisons

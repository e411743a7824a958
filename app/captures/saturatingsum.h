// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace captures {

// The sum of two byte counts, at most the largest there is: a frame header may announce up to 2^63 − 1 bytes,
// and a refused message has the size its headers tell.
constexpr qint64 saturatingSum(qint64 one, qint64 other)
{
    return one + std::min(other, std::numeric_limits<qint64>::max() - one);
}

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace shell {

// How well `typed` fits `text`: its letters must appear there in their order. Beginnings of words and letters
// in a row count most, then an early place. Case and blanks are ignored. Nothing: does not fit. Higher is
// better; an empty `typed` fits everything with 0.
std::optional<int> fuzzyMatch(const QString &typed, const QString &text);

} // namespace shell

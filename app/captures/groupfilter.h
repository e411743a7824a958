// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/groups.h"

namespace captures {

// A group as a condition of the log. Of what else the filter asks for, the search, the directions and the
// kinds stay; conditions that only a group or a bar of the histogram sets give way to each other.

bool canFilter(const GroupKey &key); // not Others: no condition says what these have in common
bool isFilteredBy(const Filter &filter, const Grouping &grouping, const GroupKey &key);
Filter withGroup(const Filter &filter, const Grouping &grouping, const GroupKey &key);
Filter withoutGroup(const Filter &filter, const Grouping &grouping);

// The same for a range of sizes.
Filter withSizes(const Filter &filter, const SizeRange &range);

} // namespace captures

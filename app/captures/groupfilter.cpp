// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/groupfilter.h"

namespace captures {
namespace {

// The condition of one group alone.
void setGroup(Filter &filter, const Grouping &grouping, const GroupKey &key)
{
    switch (grouping.by) {
    case GroupBy::Direction:
        filter.direction = Direction(key.number);
        break;
    case GroupBy::Kind:
        filter.kinds = bitOf(Kind(key.number));
        break;
    case GroupBy::Connection:
        filter.connection = ConnectionId(key.number);
        break;
    case GroupBy::SizeClass:
        filter.size = sizeClasses()[size_t(key.number)];
        break;
    case GroupBy::JsonPath:
        filter.json =
            JsonCondition{ grouping.path,
                           key.sort == GroupKey::Sort::Value ? std::optional(key.json) : std::nullopt };
        break;
    }
}

Filter withoutGroups(Filter filter)
{
    filter.connection.reset();
    filter.size.reset();
    filter.json.reset();
    return filter;
}

} // namespace

bool canFilter(const GroupKey &key)
{
    return key.sort != GroupKey::Sort::Others;
}

bool isFilteredBy(const Filter &filter, const Grouping &grouping, const GroupKey &key)
{
    if (!canFilter(key))
        return false;
    Filter same = filter;
    setGroup(same, grouping, key);
    return same == filter;
}

Filter withGroup(const Filter &filter, const Grouping &grouping, const GroupKey &key)
{
    Filter narrowed = withoutGroups(filter);
    setGroup(narrowed, grouping, key);
    return narrowed;
}

Filter withoutGroup(const Filter &filter, const Grouping &grouping)
{
    Filter widened = withoutGroups(filter);
    if (grouping.by == GroupBy::Direction)
        widened.direction.reset();
    if (grouping.by == GroupBy::Kind)
        widened.kinds = Filter::allKinds;
    return widened;
}

Filter withSizes(const Filter &filter, const SizeRange &range)
{
    Filter narrowed = withoutGroups(filter);
    narrowed.size = range;
    return narrowed;
}

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/groups.h"

#include "captures/saturatingsum.h"

#include <algorithm>
#include <array>
#include <limits>

namespace captures {
namespace {

constexpr std::array<SizeRange, 11> classes{ {
    { 0, 1 },
    { 1, 126 },
    { 126, 1000 },
    { 1000, 10'000 },
    { 10'000, 100'000 },
    { 100'000, 1'000'000 },
    { 1'000'000, 10'000'000 },
    { 10'000'000, 100'000'000 },
    { 100'000'000, 1'000'000'000 },
    { 1'000'000'000, 10'000'000'000 },
    { 10'000'000'000, std::numeric_limits<qint64>::max() },
} };

} // namespace

std::span<const SizeRange> sizeClasses()
{
    return classes;
}

int sizeClassOf(qint64 size)
{
    const auto next = std::find_if(classes.begin(), classes.end() - 1,
                                   [size](const SizeRange &range) { return size < range.below; });
    return int(next - classes.begin());
}

GroupTally::GroupTally(Grouping grouping)
    : m_grouping(std::move(grouping))
{
}

void GroupTally::take(const ScannedRecord &record)
{
    const Row &row = record.row;
    if (row.kind == Kind::Event)
        return;
    ++m_messages;
    m_first = m_first ? std::min(*m_first, row.time) : row.time;
    m_latest = m_latest ? std::max(*m_latest, row.time) : row.time;
    switch (m_grouping.by) {
    case GroupBy::Direction:
        return count(numbered(qint64(row.direction)), row);
    case GroupBy::Kind:
        return count(numbered(qint64(row.kind)), row);
    case GroupBy::Connection:
        return count(numbered(qint64(row.connection)), row);
    case GroupBy::SizeClass:
        return count(numbered(sizeClassOf(row.size)), row);
    case GroupBy::JsonPath:
        return countValues(record);
    }
}

void GroupTally::countValues(const ScannedRecord &record)
{
    m_ofMessage.clear();
    const QByteArray payload = record.payload();
    m_grouping.path.visitValues(payload, [this](QByteArrayView value) {
        const size_t group = valued(value);
        if (std::find(m_ofMessage.begin(), m_ofMessage.end(), group) == m_ofMessage.end())
            m_ofMessage.push_back(group);
    });
    if (m_ofMessage.empty()) {
        if (!m_without)
            m_without = add({ GroupKey::Sort::Without, 0, {} });
        m_ofMessage.push_back(*m_without);
    }
    for (const size_t group : m_ofMessage)
        count(group, record.row);
}

void GroupTally::count(size_t place, const Row &row)
{
    Group &group = m_groups[place];
    group.last = group.messages > 0 ? std::max(group.last, row.time) : row.time;
    ++group.messages;
    group.bytes = saturatingSum(group.bytes, row.size);
    group.recent.add(row.time);
}

size_t GroupTally::numbered(qint64 number)
{
    if (const auto found = m_byNumber.constFind(number); found != m_byNumber.cend())
        return *found;
    if (m_groups.size() >= maxGroups)
        return others();
    const size_t place = add({ GroupKey::Sort::Value, number, {} });
    m_byNumber.insert(number, place);
    return place;
}

size_t GroupTally::valued(QByteArrayView json)
{
    const auto found = m_byJson.constFind(QByteArray::fromRawData(json.data(), json.size()));
    if (found != m_byJson.cend())
        return *found;
    if (m_groups.size() >= maxGroups || m_keyBytes + json.size() > maxKeyBytes)
        return others();
    const QByteArray key = json.toByteArray();
    const size_t place = add({ GroupKey::Sort::Value, 0, key });
    m_byJson.insert(key, place);
    m_keyBytes += key.size();
    return place;
}

size_t GroupTally::others()
{
    if (!m_others)
        m_others = add({ GroupKey::Sort::Others, 0, {} });
    return *m_others;
}

size_t GroupTally::add(GroupKey key)
{
    m_groups.push_back({ std::move(key), 0, 0, {}, {} });
    return m_groups.size() - 1;
}

} // namespace captures

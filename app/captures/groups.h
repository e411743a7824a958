// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/filter.h"
#include "captures/recentcount.h"

#include <QHash>

#include <span>
#include <vector>

namespace captures {

enum class GroupBy { Direction, Kind, Connection, SizeClass, JsonPath };

// What messages have in common to be in one group.
struct Grouping
{
    GroupBy by = GroupBy::Kind;
    payloads::JsonPath path; // of JsonPath

    friend bool operator==(const Grouping &, const Grouping &) = default;
};

// Which of the groups: a value, the messages that have none, or those of all values beyond the bound.
struct GroupKey
{
    enum class Sort : quint8 { Value, Without, Others };

    Sort sort = Sort::Value;
    qint64 number = 0; // a Direction, Kind, ConnectionId or place in sizeClasses()
    QByteArray json; // of JsonPath: as written in the payload

    friend bool operator==(const GroupKey &, const GroupKey &) = default;
};

struct Group
{
    GroupKey key;
    qint64 messages = 0;
    qint64 bytes = 0; // payloads after inflating
    wire::Timestamp last;
    RecentCount recent;
};

// 0, 1–125 (what a header of two bytes can say), 126–999, then a class for each power of ten.
std::span<const SizeRange> sizeClasses();
int sizeClassOf(qint64 size);

// Counts messages by group. Memory is bounded by maxGroups and maxKeyBytes: values that come later are
// counted together as Others. A message with several values at the path is in the group of each. Knows no
// thread.
class GroupTally
{
public:
    static constexpr size_t maxGroups = 10'000;
    static constexpr qsizetype maxKeyBytes = 8 * 1024 * 1024;

    explicit GroupTally(Grouping grouping);

    void take(const ScannedRecord &record); // events are passed over

    const std::vector<Group> &groups() const { return m_groups; } // in order of their first message
    qint64 messages() const { return m_messages; }
    std::optional<wire::Timestamp> first() const { return m_first; }
    std::optional<wire::Timestamp> latest() const { return m_latest; }

private:
    size_t numbered(qint64 number);
    size_t valued(QByteArrayView json);
    size_t others();
    size_t add(GroupKey key);
    void countValues(const ScannedRecord &record);
    void count(size_t group, const Row &row);

    Grouping m_grouping;
    std::vector<Group> m_groups;
    QHash<qint64, size_t> m_byNumber;
    QHash<QByteArray, size_t> m_byJson;
    std::vector<size_t> m_ofMessage; // the groups of the message in work
    std::optional<size_t> m_without;
    std::optional<size_t> m_others;
    qsizetype m_keyBytes = 0;
    qint64 m_messages = 0;
    std::optional<wire::Timestamp> m_first;
    std::optional<wire::Timestamp> m_latest;
};

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/pathranking.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace payloads {
namespace {

constexpr qsizetype maxPathsAPayload = 40;
constexpr qsizetype maxPaths = 500;
constexpr double leastWorth = 0.02;

// What protocols call the member that tells messages apart, and the next best.
double nameWorth(const JsonPath &path)
{
    static const std::array<QByteArrayView, 14> kinds{ "type",   "event", "op",          "kind",    "method",
                                                       "action", "cmd",   "command",     "msgtype", "t",
                                                       "e",      "name",  "messagetype", "opcode" };
    static const std::array<QByteArrayView, 6> subjects{ "channel", "topic",  "stream",
                                                         "symbol",  "status", "room" };
    const QByteArray *name = path.steps().isEmpty() ? nullptr : std::get_if<QByteArray>(&path.steps().last());
    if (!name)
        return 1;
    const QByteArray lower = name->toLower();
    const auto has = [&lower](const auto &names) {
        return std::find(names.begin(), names.end(), lower) != names.end();
    };
    return has(kinds) ? 1.5 : has(subjects) ? 1.15 : 1;
}

} // namespace

void PathRanking::take(QByteArrayView payload)
{
    ++m_payloads;
    for (const JsonPath &path : scalarPathsIn(payload, maxPathsAPayload))
        note(path, payload);
}

void PathRanking::note(const JsonPath &path, QByteArrayView payload)
{
    const auto known = m_places.constFind(path);
    if (known == m_places.cend() && m_seen.size() >= maxPaths)
        return;
    const qsizetype place = known == m_places.cend() ? m_seen.size() : *known;
    if (known == m_places.cend()) {
        m_places.insert(path, place);
        m_seen.append({ path, 0, 0, 0, 0, {} });
    }
    Seen &seen = m_seen[place];
    ++seen.payloads;
    path.visitValues(payload, [&seen](QByteArrayView value) {
        ++seen.values;
        seen.letters += value.size();
        seen.numbers += value.front() == '-' || (value.front() >= '0' && value.front() <= '9');
        seen.distinct.insert(value.first(std::min<qsizetype>(value.size(), 64)).toByteArray());
    });
}

// Between 0 and about 1.5. Values that hardly repeat are ids; one that never changes tells nothing apart.
double PathRanking::worth(const Seen &seen) const
{
    if (seen.values == 0)
        return 0;
    const double values = double(seen.values);
    const double distinct = double(seen.distinct.size());
    double worth = double(seen.payloads) / double(m_payloads) * nameWorth(seen.path);
    if (seen.values > 3)
        worth *= 1 - (distinct - 1) / (values - 1);
    if (distinct > 20)
        worth *= 20 / distinct;
    if (seen.distinct.size() == 1 && seen.values > 3)
        worth *= 0.2;
    if (seen.numbers * 2 > seen.values)
        worth *= 0.4;
    if (double(seen.letters) / values > 40)
        worth *= 0.3;
    for (const JsonPath::Step &step : seen.path.steps())
        if (std::holds_alternative<JsonPath::AnyElement>(step))
            worth *= 0.5;
    return worth * std::pow(0.95, double(seen.path.steps().size()));
}

QList<JsonPath> PathRanking::best(qsizetype limit) const
{
    QList<std::pair<double, qsizetype>> order;
    for (qsizetype i = 0; i < m_seen.size(); ++i)
        if (const double value = worth(m_seen[i]); value >= leastWorth)
            order.append({ value, i });
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<JsonPath> paths;
    for (const auto &[value, place] : order.mid(0, limit))
        paths.append(m_seen[place].path);
    return paths;
}

} // namespace payloads

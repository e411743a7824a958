// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/budgetwatch.h"

#include "payloads/jsonwriter.h"

#include <algorithm>
#include <utility>

namespace sessions {

void BudgetWatch::setBudget(qint64 bytes)
{
    *this = {};
    m_budget = std::max<qint64>(0, bytes);
}

std::optional<BudgetWatch::Strikes> BudgetWatch::see(qint64 size, wire::Timestamp time)
{
    if (m_budget == 0 || size <= m_budget)
        return std::nullopt;
    ++m_strikes;
    m_heldBack = { m_budget, std::max(m_heldBack.size, size), m_heldBack.count + 1 };
    return due(time);
}

// The clock may be set back; then a strike is told of rather than kept for long.
std::optional<BudgetWatch::Strikes> BudgetWatch::due(wire::Timestamp now)
{
    if (m_toldAt && std::chrono::abs(now - *m_toldAt) < interval)
        return std::nullopt;
    return tell(now);
}

std::optional<BudgetWatch::Strikes> BudgetWatch::takeRest()
{
    if (m_heldBack.count == 0)
        return std::nullopt;
    return std::exchange(m_heldBack, {});
}

std::optional<BudgetWatch::Strikes> BudgetWatch::tell(wire::Timestamp now)
{
    if (m_heldBack.count > 0)
        m_toldAt = now;
    return takeRest();
}

QByteArray strikesToJson(const BudgetWatch::Strikes &strikes)
{
    QByteArray json;
    payloads::JsonWriter writer(json);
    writer.beginObject();
    writer.member("budget", strikes.budget);
    writer.member("size", strikes.size);
    writer.member("count", strikes.count);
    writer.endObject();
    return json;
}

} // namespace sessions

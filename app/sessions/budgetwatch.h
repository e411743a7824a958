// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/timestamp.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace sessions {

// Judges the messages of one connection by their size, and says when the capture is to be told: of the first
// strike at once, of those that follow at most once a second, all counted. Knows no clock.
class BudgetWatch
{
public:
    static constexpr std::chrono::seconds interval{ 1 };

    struct Strikes
    {
        qint64 budget = 0; // bytes
        qint64 size = 0; // of the largest message
        qint64 count = 0; // since the capture was told last

        friend bool operator==(const Strikes &, const Strikes &) = default;
    };

    // Counting begins anew; what was held back is forgotten. 0: no budget.
    void setBudget(qint64 bytes);
    qint64 budget() const { return m_budget; }
    qint64 strikes() const { return m_strikes; } // since the budget was set

    // A message went by. Returns what is to be told now.
    std::optional<Strikes> see(qint64 size, wire::Timestamp time);
    // What was held back, once its time has come.
    std::optional<Strikes> due(wire::Timestamp now);
    // What was held back, whatever the time.
    std::optional<Strikes> takeRest();

private:
    std::optional<Strikes> tell(wire::Timestamp now);

    qint64 m_budget = 0;
    qint64 m_strikes = 0;
    Strikes m_heldBack;
    std::optional<wire::Timestamp> m_toldAt;
};

// The detail of a `budget` event.
QByteArray strikesToJson(const BudgetWatch::Strikes &strikes);

} // namespace sessions

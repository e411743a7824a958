// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sizemeasure.h"

#include "models/budget.h"
#include "models/capturesource.h"

#include <QSignalBlocker>

namespace models {

using captures::SizeStatistics;

class SizeMeasure::Measuring : public Scan::Reading
{
public:
    explicit Measuring(SizeMeasure &owner)
        : m_owner(owner)
        , m_statistics(owner.m_budget.bytes())
    {
    }

    void take(const captures::ScannedRecord &record) override { m_statistics.take(record.row); }

    Scan::Report report() override
    {
        return [&owner = m_owner, picture = std::make_shared<SizeStatistics>(m_statistics)] {
            owner.show(std::move(*picture));
        };
    }

private:
    SizeMeasure &m_owner; // touched by reports only
    SizeStatistics m_statistics;
};

SizeMeasure::SizeMeasure(CaptureSource &source, Focus &focus, Budget &budget, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_budget(budget)
    , m_scan(source, focus, [this] { return std::make_unique<Measuring>(*this); })
{
    connect(&m_scan, &SubjectScan::restarted, this, &SizeMeasure::clear);
    connect(&m_scan, &SubjectScan::advanced, this, &SizeMeasure::changed);
    connect(&budget, &Budget::changed, this, &SizeMeasure::recount);
}

void SizeMeasure::setActive(bool isActive)
{
    m_scan.setActive(isActive);
}

bool SizeMeasure::knowsBudget() const
{
    return m_statistics.budget() == m_budget.bytes();
}

bool SizeMeasure::isLive() const
{
    return !m_source.isReadOnly();
}

void SizeMeasure::show(SizeStatistics &&statistics)
{
    if (m_isRecounting && m_scan.readUpTo() < m_shownUpTo)
        return;
    m_isRecounting = false;
    m_shownUpTo = m_scan.readUpTo();
    m_statistics = std::move(statistics);
}

void SizeMeasure::clear()
{
    m_isRecounting = false;
    m_shownUpTo = 0;
    m_statistics = SizeStatistics(m_budget.bytes());
    Q_EMIT changed();
}

// Only the messages over the budget have to be counted again, but for that all are read.
void SizeMeasure::recount()
{
    m_isRecounting = m_shownUpTo > 0;
    const QSignalBlocker quiet(m_isRecounting ? &m_scan : nullptr); // what is shown stands
    m_scan.restart();
    Q_EMIT changed();
}

} // namespace models

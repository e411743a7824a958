// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupcount.h"

#include "models/capturesource.h"
#include "models/grouptext.h"

#include <algorithm>

namespace models {

using captures::Group;

namespace {

constexpr std::chrono::milliseconds rateRhythm{ 500 };

} // namespace

// What the scan's thread hands over.
struct GroupCount::Picture
{
    std::vector<Group> groups;
    qint64 messages = 0;
    std::optional<wire::Timestamp> first;
    std::optional<wire::Timestamp> latest;
};

class GroupCount::Counting : public Scan::Reading
{
public:
    explicit Counting(GroupCount &count)
        : m_count(count)
        , m_tally(count.m_grouping)
    {
    }

    void take(const captures::ScannedRecord &record) override { m_tally.take(record); }

    Scan::Report report() override
    {
        auto picture = std::make_shared<Picture>(
            Picture{ m_tally.groups(), m_tally.messages(), m_tally.first(), m_tally.latest() });
        return [&count = m_count, picture] {
            count.show(std::move(*picture));
        };
    }

private:
    GroupCount &m_count; // touched by reports only
    captures::GroupTally m_tally;
};

GroupCount::GroupCount(CaptureSource &source, Focus &focus, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_scan(source, focus, [this] { return std::make_unique<Counting>(*this); })
{
    m_clock.setInterval(rateRhythm);
    connect(&m_clock, &QTimer::timeout, this, &GroupCount::refreshRates);
    connect(&m_scan, &SubjectScan::restarted, this, &GroupCount::clear);
    connect(&m_scan, &SubjectScan::advanced, this, &GroupCount::progressed);
}

void GroupCount::setGrouping(const captures::Grouping &grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_scan.restart();
    Q_EMIT groupingChanged();
}

void GroupCount::setActive(bool isActive)
{
    m_scan.setActive(isActive);
    if (isActive && isLive())
        m_clock.start();
    else
        m_clock.stop();
}

void GroupCount::refreshRates()
{
    m_now = wireNow();
    Q_EMIT ratesChanged();
}

double GroupCount::share(const Group &group) const
{
    return m_messages > 0 ? double(group.messages) / double(m_messages) : 0;
}

double GroupCount::rate(const Group &group) const
{
    if (!m_latest)
        return 0;
    if (isLive())
        return group.recent.perSecond(m_now);
    const double seconds = std::chrono::duration<double>(*m_latest - *m_first).count();
    return seconds > 0 ? double(group.messages) / seconds : 0;
}

bool GroupCount::isLive() const
{
    return !m_source.isReadOnly();
}

double GroupCount::progress() const
{
    return m_scan.wanted() > 0 ? std::min(1.0, double(m_scan.readUpTo()) / double(m_scan.wanted())) : 1;
}

void GroupCount::clear()
{
    Q_EMIT aboutToClear();
    m_groups.clear();
    m_messages = 0;
    m_first.reset();
    m_latest.reset();
    Q_EMIT cleared();
    Q_EMIT progressed();
}

void GroupCount::show(Picture &&picture)
{
    m_groups = std::move(picture.groups);
    m_messages = picture.messages;
    m_first = picture.first;
    m_latest = picture.latest;
    m_now = wireNow();
    Q_EMIT counted();
}

} // namespace models

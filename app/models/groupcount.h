// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/groups.h"
#include "models/subjectscan.h"

#include <QTimer>

namespace models {

// The messages of what is in focus, counted by group off the GUI thread while it is active: all of them,
// whatever the log shows. From one clearing to the next groups neither go nor change places.
class GroupCount : public QObject
{
    Q_OBJECT

public:
    GroupCount(CaptureSource &source, Focus &focus, QObject *parent = nullptr);

    const captures::Grouping &grouping() const { return m_grouping; }
    void setGrouping(const captures::Grouping &grouping); // counts anew
    void setActive(bool isActive); // counts only then
    // Rates are those of the moment this was last called, by hand or by the clock of a live capture.
    void refreshRates();

    const std::vector<captures::Group> &groups() const { return m_groups; } // in order of their first message
    qint64 messages() const { return m_messages; }
    double share(const captures::Group &group) const; // of all messages, 0 … 1
    double rate(const captures::Group &group) const; // a second; the mean, if nothing comes any more
    bool isLive() const; // something may still come

    bool isCaughtUp() const { return m_scan.isCaughtUp(); }
    bool hasRecords() const { return m_scan.wanted() > 0; }
    double progress() const; // 0 … 1, of what there was to count at first
    QString trouble() const { return m_scan.trouble(); } // translated: why counting ended; mostly empty

Q_SIGNALS:
    void groupingChanged();
    void aboutToClear();
    void cleared(); // what was counted so far is void
    void counted(); // groups came, or grew
    void ratesChanged();
    void progressed();

private:
    struct Picture;
    class Counting;

    void clear();
    void show(Picture &&picture);

    CaptureSource &m_source;
    captures::Grouping m_grouping;
    std::vector<captures::Group> m_groups;
    qint64 m_messages = 0;
    std::optional<wire::Timestamp> m_first;
    std::optional<wire::Timestamp> m_latest;
    wire::Timestamp m_now; // when the rates were looked at
    QTimer m_clock; // rates fall while nothing comes
    SubjectScan m_scan; // the last member: nothing is shown once the others are gone
};

} // namespace models

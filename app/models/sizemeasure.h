// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/sizestatistics.h"
#include "models/subjectscan.h"

namespace models {

class Budget;

// The sizes and the pace of the messages of what is in focus, measured off the GUI thread while it is active.
// All messages count, whatever the log shows.
class SizeMeasure : public QObject
{
    Q_OBJECT

public:
    SizeMeasure(CaptureSource &source, Focus &focus, Budget &budget, QObject *parent = nullptr);

    void setActive(bool isActive); // measures only then
    const captures::SizeStatistics &statistics() const { return m_statistics; }
    // False for a while after the budget changed: figures().overBudget is still of the one before.
    bool knowsBudget() const;
    bool hasRecords() const { return m_scan.wanted() > 0; }
    bool isCaughtUp() const { return m_scan.isCaughtUp(); }
    bool isLive() const; // something may still come
    QString trouble() const { return m_scan.trouble(); } // translated: why measuring ended; mostly empty

Q_SIGNALS:
    void changed();

private:
    class Measuring;

    void show(captures::SizeStatistics &&statistics);
    void clear();
    void recount();

    CaptureSource &m_source;
    Budget &m_budget;
    captures::SizeStatistics m_statistics;
    captures::RecordId m_shownUpTo = 0; // what m_statistics covers
    bool m_isRecounting = false; // m_statistics stands until the new reading has come as far
    SubjectScan m_scan; // the last member: nothing is shown once the others are gone
};

} // namespace models

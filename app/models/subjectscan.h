// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/focus.h"
#include "models/scan.h"

#include <functional>

namespace models {

class CaptureSource;

// Keeps a scan on what is in focus: begins it anew when that changes, follows the capture as it grows, and
// rests while nobody looks. What is read and shown is its owner's.
class SubjectScan : public QObject
{
    Q_OBJECT

public:
    using MakeReading = std::function<std::unique_ptr<Scan::Reading>()>;

    SubjectScan(CaptureSource &source, Focus &focus, MakeReading makeReading, QObject *parent = nullptr);

    // At first not; what was read stays when it rests.
    void setActive(bool isActive);
    bool isActive() const { return m_isActive; }
    void restart();

    captures::RecordId readUpTo() const { return m_scan.readUpTo(); }
    captures::RecordId wanted() const; // 0: there is nothing to read
    bool isCaughtUp() const { return m_scan.readUpTo() >= wanted(); }
    QString trouble() const { return m_scan.trouble(); }

Q_SIGNALS:
    void restarted(); // what was read so far is void
    void advanced(); // after each report

private:
    void follow();

    CaptureSource &m_source;
    Focus &m_focus;
    MakeReading m_makeReading;
    Scan m_scan;
    bool m_isActive = false;
    bool m_isStale = true; // what it reads is no longer in focus
};

} // namespace models

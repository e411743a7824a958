// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/focus.h"
#include "sessions/connectionstatus.h"

#include <QCoreApplication>

namespace models {

// One row of the list of connections, as people read it: what it is about and how that stood at a moment. A
// value; follows nothing.
struct ConnectionRow
{
    Q_DECLARE_TR_FUNCTIONS(models::ConnectionRow)

public:
    enum class State { WholeCapture, Connecting, Open, Closing, Closed, Failed, Recent };
    // What people are shown: an end that was a failure is a state of its own.
    static State shownState(const sessions::ConnectionStatus &status);
    static QString stateText(State state); // translated, one word

    static ConnectionRow ofConnection(const sessions::ConnectionStatus &status);
    static ConnectionRow ofRecorded(const captures::ConnectionRecord &record);
    static ConnectionRow ofRecent(const requests::Request &request);

    State state() const;
    QString name() const; // the URL, if it has none
    QString url() const; // without user info
    QString summary() const; // how it ended, which may be a stranger's words; empty while all is well
    QString accessibleText(int tickPlace) const; // Focus::tickPlace()
    std::optional<std::chrono::seconds> uptime() const; // since the 101; only while open

    Subject subject;
    sessions::ConnectionStatus status;
};

} // namespace models

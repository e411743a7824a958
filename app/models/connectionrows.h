// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectionrow.h"
#include "sessions/outcome.h"

#include <QList>

namespace models {

// The rows of the list of connections and their order: the whole capture in row 0 with the sum of all, below
// it the connections, then those of an earlier run. Tells nobody of changes: that is the model's.
class ConnectionRows
{
public:
    int size() const { return int(m_rows.size()); }
    const ConnectionRow &operator[](int row) const { return m_rows[row]; }

    int rowOf(const Subject &subject) const; // -1 if there is none
    int rowOf(captures::ConnectionId id) const;
    int firstRecent() const; // size() if there is none

    void clear(); // the whole capture stays, with what was removed
    void append(const ConnectionRow &row);
    void removeAt(int row); // what it has brought still counts in row 0
    void restore(const ConnectionRow &content); // a removed one, where it stood
    void setRecent(const QList<requests::Request> &recent);
    void setStatus(int row, const sessions::ConnectionStatus &status);
    void setRemovedStatus(const sessions::ConnectionStatus &status);
    // Where a connection stands or would stand: by number, before those of earlier runs.
    int placeOf(captures::ConnectionId id) const;
    void setTraffic(int row, const sessions::Flow &in, const sessions::Flow &out);
    void setOutcome(int row, const sessions::Outcome &outcome);
    void sumUp(); // into row 0; after statuses and traffic changed

private:
    QList<ConnectionRow> m_rows = { ConnectionRow() };
    QList<ConnectionRow> m_removed;
};

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessions/connectionstatus.h"

#include <QObject>
#include <QSet>

namespace shell {

class MainWindow;

// Hands the budget to each session of a window, and says so when a connection is over it for the first time.
class BudgetWatcher : public QObject
{
    Q_OBJECT

public:
    explicit BudgetWatcher(MainWindow &window); // its child

private:
    void followSession();
    void apply();
    void look(const QList<sessions::ConnectionId> &changed);

    MainWindow &m_window;
    QSet<sessions::ConnectionId> m_over;
};

} // namespace shell

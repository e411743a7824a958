// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backgroundtask.h"

#include <QObject>

namespace shell {

class MainWindow;

// The start page: what it lists, what its rows do, when it comes and goes.
class StartWiring : public QObject
{
    Q_OBJECT

public:
    explicit StartWiring(MainWindow &window);

private:
    void fill();
    void fillCaptures();
    void connectTo(const QString &url);
    void leaveIfLookingElsewhere();

    MainWindow &m_window;
    models::BackgroundTask m_listing;
};

} // namespace shell

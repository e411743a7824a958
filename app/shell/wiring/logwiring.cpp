// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logpanel.h"
#include "shell/mainwindow.h"
#include "shell/wiring/wiring.h"

namespace shell {

namespace {

void enable(MainWindow &window)
{
    window.actions()[ActionId::CopyPayload]->setEnabled(window.focus().record() > 0);
}

} // namespace

void wireLog(MainWindow &window)
{
    Actions &actions = window.actions();
    panels::LogPanel *log = window.workspace().log;
    QObject::connect(actions[ActionId::FollowLog], &QAction::triggered, log, &panels::LogPanel::follow);
    QObject::connect(actions[ActionId::CopyPayload], &QAction::triggered, log,
                     &panels::LogPanel::copyPayload);
    QObject::connect(actions[ActionId::ClearLog], &QAction::triggered, log, &panels::LogPanel::hideRows);
    QObject::connect(&window.focus(), &models::Focus::recordChanged, &window, [&window] { enable(window); });
    log->setMenuActions(actions.of({ ActionId::CopyPayload, ActionId::FollowLog, ActionId::ClearLog }));
    enable(window);
}

} // namespace shell

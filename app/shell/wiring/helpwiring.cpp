// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/aboutdialog.h"
#include "shell/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/shortcutoverview.h"
#include "shell/wiring/wiring.h"

namespace shell {

void wireHelp(MainWindow &window)
{
    Actions &actions = window.actions();
    QObject::connect(actions[ActionId::CommandPalette], &QAction::triggered, &window, [&window] {
        (new CommandPalette(window.actions(), window.settings(), &window))->show();
    });
    QObject::connect(actions[ActionId::ShortcutOverview], &QAction::triggered, &window,
                     [&window] { ShortcutOverview(window.actions(), &window).exec(); });
    QObject::connect(actions[ActionId::About], &QAction::triggered, &window,
                     [&window] { AboutDialog(&window).exec(); });
}

} // namespace shell

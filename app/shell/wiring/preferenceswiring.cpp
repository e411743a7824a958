// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"
#include "shell/preferences/preferencesdialog.h"
#include "shell/wiring/wiring.h"

namespace shell {

namespace {

void showPreferences(MainWindow &window)
{
    PreferencesDialog dialog(window.settings(), window.usualFolder(), { window.source().path() }, &window);
    QObject::connect(&dialog, &PreferencesDialog::changed, &window, &MainWindow::preferencesChanged);
    QObject::connect(&dialog, &PreferencesDialog::historyCleared, &window.models().sent,
                     &models::SentMessages::clear);
    dialog.exec();
}

} // namespace

void wirePreferences(MainWindow &window)
{
    QObject::connect(window.actions()[ActionId::Preferences], &QAction::triggered, &window,
                     [&window] { showPreferences(window); });
}

} // namespace shell

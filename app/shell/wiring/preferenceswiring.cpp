// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"
#include "shell/preferences/preferencesdialog.h"
#include "shell/wiring/wiring.h"

#include <QApplication>

namespace shell {

namespace {

// In whichever window.
QStringList openCaptures()
{
    QStringList paths;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<MainWindow *>(widget))
            paths += window->source().path();
    return paths;
}

void showPreferences(MainWindow &window)
{
    PreferencesDialog dialog(window.settings(), window.usualFolder(), openCaptures(), &window);
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

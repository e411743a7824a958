// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/connections/connectionspanel.h"
#include "shell/mainwindow.h"
#include "shell/wiring/wiring.h"

#include <QCoreApplication>

namespace shell {

namespace {

struct CompareWiringTexts
{
    Q_DECLARE_TR_FUNCTIONS(shell::CompareWiring)
};

void showTicks(MainWindow &window)
{
    const models::Focus &focus = window.focus();
    QAction *tick = window.actions()[ActionId::TickConnection];
    tick->setEnabled(focus.subject().isConnection());
    tick->setChecked(focus.subject().isConnection() && focus.isTicked(focus.subject().connection));
    window.actions()[ActionId::UntickAll]->setEnabled(!focus.ticked().isEmpty());
}

void tickCurrent(MainWindow &window, bool isTicked)
{
    if (window.focus().subject().isConnection())
        window.focus().tick(window.focus().subject().connection, isTicked);
    showTicks(window); // the check mark of an action that was refused goes
}

} // namespace

void wireCompare(MainWindow &window)
{
    Actions &actions = window.actions();
    models::Focus &focus = window.focus();
    QObject::connect(actions[ActionId::TickConnection], &QAction::triggered, &window,
                     [&window](bool isTicked) { tickCurrent(window, isTicked); });
    QObject::connect(actions[ActionId::UntickAll], &QAction::triggered, &focus, &models::Focus::untickAll);
    for (const auto change : { &models::Focus::subjectChanged, &models::Focus::tickedChanged })
        QObject::connect(&focus, change, &window, [&window] { showTicks(window); });
    QObject::connect(&focus, &models::Focus::tickRefused, &window, [&window] {
        window.notify(
            CompareWiringTexts::tr("Four connections are ticked already. Untick one of them first."));
    });
    window.workspace().connections->setMenuActions(
        actions.of({ ActionId::TickConnection, ActionId::UntickAll }));
    showTicks(window);
}

} // namespace shell

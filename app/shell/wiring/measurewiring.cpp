// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/groups/groupspanel.h"
#include "panels/sizes/sizespanel.h"
#include "shell/mainwindow.h"
#include "shell/wiring/budgetwatcher.h"
#include "shell/wiring/wiring.h"

#include <QDockWidget>

namespace shell {

namespace {

// Only what stands in front counts and draws.
template <typename Panel> void letRest(Workspace &workspace, Panel *panel)
{
    for (QDockWidget *dock : workspace.layouts().docks()) {
        if (!dock->isAncestorOf(panel))
            continue;
        QObject::connect(dock, &QDockWidget::visibilityChanged, panel, &Panel::setSeen);
        // A dock that is taken out from behind another is not told of as visible.
        QObject::connect(dock, &QDockWidget::topLevelChanged, panel,
                         [panel](bool floats) { panel->setSeen(floats || panel->isVisible()); });
    }
}

} // namespace

void wireMeasures(MainWindow &window)
{
    Actions &actions = window.actions();
    Workspace &workspace = window.workspace();
    QObject::connect(actions[ActionId::GroupMessages], &QAction::triggered, &workspace,
                     [&workspace] { workspace.show(workspace.groups); });
    QObject::connect(actions[ActionId::SetBudget], &QAction::triggered, &workspace, [&workspace] {
        workspace.show(workspace.sizes);
        workspace.sizes->editBudget();
    });
    window.budget().setBytes(window.settings().budget());
    QObject::connect(&window.budget(), &models::Budget::changed, &window,
                     [&window] { window.settings().setBudget(window.budget().bytes()); });
    letRest(workspace, workspace.groups);
    letRest(workspace, workspace.sizes);
    new BudgetWatcher(window);
}

} // namespace shell

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/handshake/handshakepanel.h"
#include "panels/request/headerspage.h"
#include "panels/request/parameterspage.h"
#include "shell/mainwindow.h"
#include "shell/wiring/wiring.h"

namespace shell {

void wireRequest(MainWindow &window)
{
    Actions &actions = window.actions();
    Workspace &workspace = window.workspace();
    const auto shows = [&](ActionId id, QWidget *page) {
        QObject::connect(actions[id], &QAction::triggered, &workspace,
                         [&workspace, page] { workspace.show(page); });
    };
    shows(ActionId::EditParameters, workspace.parameters);
    shows(ActionId::EditHeaders, workspace.headers);
    shows(ActionId::ShowHandshake, workspace.handshake);
    for (const ActionId id : { ActionId::EditParameters, ActionId::EditHeaders })
        actions[id]->setEnabled(window.commands().canRecord());
}

} // namespace shell

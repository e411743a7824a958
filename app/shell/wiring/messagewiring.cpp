// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/composerpanel.h"
#include "shell/mainwindow.h"
#include "shell/wiring/wiring.h"

namespace shell {

namespace {

void enable(MainWindow &window)
{
    Actions &actions = window.actions();
    actions[ActionId::EditMessage]->setEnabled(window.commands().canRecord());
    for (const ActionId id :
         { ActionId::Send, ActionId::SendPing, ActionId::SendPong, ActionId::CloseWithCode })
        actions[id]->setEnabled(window.commands().isOpen());
}

} // namespace

void wireMessage(MainWindow &window)
{
    Actions &actions = window.actions();
    panels::ComposerPanel *composer = window.workspace().composer;
    const auto on = [&actions](ActionId id, auto *receiver, auto slot) {
        QObject::connect(actions[id], &QAction::triggered, receiver, slot);
    };
    on(ActionId::EditMessage, &window.workspace(),
       [&window, composer] { window.workspace().show(composer); });
    on(ActionId::Send, composer, &panels::ComposerPanel::send);
    on(ActionId::SendPing, composer, &panels::ComposerPanel::sendPing);
    on(ActionId::SendPong, composer, &panels::ComposerPanel::sendPong);
    on(ActionId::CloseWithCode, composer, &panels::ComposerPanel::askAndClose);
    QObject::connect(&window.commands(), &models::ConnectionCommands::changed, &window,
                     [&window] { enable(window); });
    composer->setMenuActions(actions.of({ ActionId::SendPing, ActionId::SendPong, ActionId::CloseWithCode }));
    enable(window);
}

} // namespace shell

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/address/addresspanel.h"
#include "panels/connections/connectionspanel.h"
#include "panels/log/logpanel.h"
#include "shell/mainwindow.h"
#include "shell/wiring/wiring.h"

#include <QShortcut>

namespace shell {

namespace {

using models::ConnectionCommands;

struct ConnectionWiringTexts
{
    Q_DECLARE_TR_FUNCTIONS(shell::ConnectionWiring)
};

void enableConnectionActions(MainWindow &window)
{
    Actions &actions = window.actions();
    const ConnectionCommands &commands = window.commands();
    const bool isOwn = commands.canRecord();
    const bool hasSubject = isOwn && window.focus().subject().kind != models::Subject::Kind::WholeCapture;
    actions[ActionId::ConnectAgain]->setEnabled(commands.canConnect());
    actions[ActionId::Disconnect]->setEnabled(commands.isLive());
    actions[ActionId::Duplicate]->setEnabled(hasSubject);
    actions[ActionId::Remove]->setEnabled(hasSubject);
    actions[ActionId::RestoreConnection]->setEnabled(commands.canRestore());
    actions[ActionId::Rename]->setEnabled(commands.current() != nullptr);
    actions[ActionId::NewConnection]->setEnabled(isOwn);
    actions[ActionId::EditUrl]->setEnabled(isOwn);
}

void addNumberKeys(MainWindow &window)
{
    for (int number = 1; number <= 9; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)), &window);
        QObject::connect(shortcut, &QShortcut::activated, window.workspace().connections,
                         [panel = window.workspace().connections, number] { panel->lookAtRow(number); });
    }
}

} // namespace

void wireConnection(MainWindow &window)
{
    Actions &actions = window.actions();
    ConnectionCommands &commands = window.commands();
    panels::AddressPanel *address = window.workspace().address;
    panels::ConnectionsPanel *panel = window.workspace().connections;
    const auto on = [&actions](ActionId id, auto *receiver, auto slot) {
        QObject::connect(actions[id], &QAction::triggered, receiver, slot);
    };
    on(ActionId::NewConnection, address, [&window, address] {
        window.workspace().show(address);
        address->beginNew();
    });
    on(ActionId::EditUrl, address, [&window, address] {
        window.workspace().show(address);
        address->editUrl();
    });
    on(ActionId::ConnectAgain, &commands, &ConnectionCommands::connectAgain);
    on(ActionId::Disconnect, &commands, &ConnectionCommands::disconnect);
    on(ActionId::Duplicate, &commands, &ConnectionCommands::duplicate);
    on(ActionId::Remove, &commands, &ConnectionCommands::remove);
    on(ActionId::RestoreConnection, &commands, &ConnectionCommands::restore);
    on(ActionId::Rename, panel, [&window, panel] {
        window.workspace().show(panel);
        panel->renameCurrent();
    });
    on(ActionId::NextConnection, panel, [panel] { panel->step(1); });
    on(ActionId::PreviousConnection, panel, [panel] { panel->step(-1); });
    QObject::connect(panel, &panels::ConnectionsPanel::activated, window.workspace().log,
                     qOverload<>(&QWidget::setFocus));
    QObject::connect(&commands, &ConnectionCommands::changed, &window,
                     [&window] { enableConnectionActions(window); });
    QObject::connect(&commands, &ConnectionCommands::rejected, &window, &MainWindow::notify);
    QObject::connect(&commands, &ConnectionCommands::removed, &window, [&window](const QString &name) {
        window.offer(ConnectionWiringTexts::tr("Removed: %1").arg(name),
                     window.actions()[ActionId::RestoreConnection]);
    });
    QObject::connect(&commands, &ConnectionCommands::connected, address,
                     [&window, address](const QString &url) {
                         if (window.models().copies.isDemo(url)) // on a port that is gone with it
                             return;
                         window.settings().addRecentUrl(url);
                         address->setRecentUrls(window.settings().recentUrls());
                     });
    panel->setMenuActions(actions.of({ ActionId::ConnectAgain, ActionId::Disconnect, ActionId::Duplicate,
                                       ActionId::Rename, ActionId::Remove, ActionId::RestoreConnection }));
    addNumberKeys(window);
    enableConnectionActions(window);
}

} // namespace shell

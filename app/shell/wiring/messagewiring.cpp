// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/composerpanel.h"
#include "panels/payload/payloadpanel.h"
#include "shell/mainwindow.h"
#include "shell/wiring/wiring.h"

#include <QDir>

namespace shell {

namespace {

using panels::ComposerPanel;

void enableMessageActions(MainWindow &window)
{
    Actions &actions = window.actions();
    const ComposerPanel &composer = *window.workspace().composer;
    const bool isOwn = window.commands().canRecord();
    actions[ActionId::EditMessage]->setEnabled(isOwn);
    for (const ActionId id : { ActionId::Send, ActionId::SendAndClear, ActionId::SendPing, ActionId::SendPong,
                               ActionId::CloseWithCode })
        actions[id]->setEnabled(window.commands().isOpen());
    actions[ActionId::Broadcast]->setEnabled(window.commands().canBroadcast());
    actions[ActionId::FormatMessage]->setEnabled(isOwn && composer.canFormat());
    actions[ActionId::SaveMessage]->setEnabled(isOwn && composer.canSave());
    for (const ActionId id : { ActionId::PreviousSent, ActionId::NextSent })
        actions[id]->setEnabled(isOwn && composer.canRecall());
}

void wireSending(MainWindow &window)
{
    Actions &actions = window.actions();
    ComposerPanel *composer = window.workspace().composer;
    const auto on = [&actions, composer](ActionId id, auto slot) {
        QObject::connect(actions[id], &QAction::triggered, composer, slot);
    };
    on(ActionId::Send, &ComposerPanel::send);
    on(ActionId::SendAndClear, &ComposerPanel::sendAndClear);
    on(ActionId::Broadcast, &ComposerPanel::broadcast);
    on(ActionId::SendPing, &ComposerPanel::sendPing);
    on(ActionId::SendPong, &ComposerPanel::sendPong);
    on(ActionId::CloseWithCode, &ComposerPanel::askAndClose);
    composer->setMenuActions(actions.of({ ActionId::SendAndClear, ActionId::Broadcast, ActionId::SendPing,
                                          ActionId::SendPong, ActionId::CloseWithCode }));
}

void wireWriting(MainWindow &window)
{
    Actions &actions = window.actions();
    ComposerPanel *composer = window.workspace().composer;
    const auto on = [&actions, composer](ActionId id, auto slot) {
        QObject::connect(actions[id], &QAction::triggered, composer, slot);
    };
    on(ActionId::EditMessage, [&window, composer] { window.workspace().show(composer); });
    on(ActionId::FormatMessage, &ComposerPanel::format);
    on(ActionId::SaveMessage, &ComposerPanel::saveMessage);
    on(ActionId::PreviousSent, [composer] { composer->recall(-1); });
    on(ActionId::NextSent, [composer] { composer->recall(1); });
    composer->setFormatAction(actions[ActionId::FormatMessage]);
    composer->setSaveAction(actions[ActionId::SaveMessage]);
}

// Beside the captures, in the user's data folder.
void keepSentMessages(MainWindow &window)
{
    models::SentMessages &sent = window.models().sent;
    QObject::connect(&sent, &models::SentMessages::failed, &window, &MainWindow::notify);
    const auto obey = [&window, &sent] {
        sent.setKept(window.settings().keepsHistory());
    };
    QObject::connect(&window, &MainWindow::preferencesChanged, &sent, obey);
    obey();
    if (!window.source().isReadOnly())
        sent.keepIn(QDir(window.folder()).filePath(QStringLiteral("sent.jsonl")));
}

} // namespace

void wireMessage(MainWindow &window)
{
    wireSending(window);
    wireWriting(window);
    keepSentMessages(window);
    QObject::connect(window.workspace().payload, &panels::PayloadPanel::told, &window, &MainWindow::notify);
    QObject::connect(&window.commands(), &models::ConnectionCommands::changed, &window,
                     [&window] { enableMessageActions(window); });
    QObject::connect(window.workspace().composer, &ComposerPanel::changed, &window,
                     [&window] { enableMessageActions(window); });
    enableMessageActions(window);
}

} // namespace shell

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures.h"
#include "models/filterwords.h"
#include "panels/composer/composerpanel.h"
#include "panels/log/logpanel.h"
#include "shell/mainwindow.h"
#include "shell/wiring/wiring.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <QClipboard>

namespace shell {

namespace {

using models::RecordCommands;
using panels::LogPanel;

constexpr qsizetype maxCopiedRows = 10'000;

struct LogWiringTexts
{
    Q_DECLARE_TR_FUNCTIONS(shell::LogWiring)
};

void enableLogActions(MainWindow &window)
{
    Actions &actions = window.actions();
    const LogPanel &log = *window.workspace().log;
    const captures::Filter &filter = window.focus().filter();
    const bool hasRows = log.selection().count() > 0;
    actions[ActionId::CopyPayload]->setEnabled(hasRows);
    actions[ActionId::CopyRecord]->setEnabled(hasRows);
    actions[ActionId::Resend]->setEnabled(window.commands().isOpen() && log.selection().canResend());
    actions[ActionId::EditAgain]->setEnabled(window.commands().canRecord() && log.selection().canEdit());
    actions[ActionId::ClearFilter]->setEnabled(!filter.isEmpty() || log.isHidingRows());
    actions[ActionId::HideControlFrames]->setChecked((filter.kinds & captures::controlKinds) == 0);
    actions[ActionId::PauseLog]->setChecked(log.isPaused());
}

void copy(MainWindow &window, void (RecordCommands::*how)(const QList<captures::RecordId> &))
{
    const panels::LogSelection selection = window.workspace().log->selection();
    const QList<captures::RecordId> ids = selection.ids(maxCopiedRows);
    if (selection.count() > ids.size())
        window.notify(LogWiringTexts::tr("Only the first %1 of %2 rows were copied. Export writes them all.")
                          .arg(models::countText(ids.size()), models::countText(selection.count())));
    (window.models().records.*how)(ids);
}

void wireCopying(MainWindow &window)
{
    Actions &actions = window.actions();
    RecordCommands &records = window.models().records;
    LogPanel *log = window.workspace().log;
    const auto copyPayloads = [&window] {
        copy(window, &RecordCommands::copyPayloads);
    };
    QObject::connect(actions[ActionId::CopyPayload], &QAction::triggered, log, copyPayloads);
    QObject::connect(log, &LogPanel::copyRequested, log, copyPayloads);
    QObject::connect(actions[ActionId::CopyRecord], &QAction::triggered, log,
                     [&window] { copy(window, &RecordCommands::copyRecords); });
    QObject::connect(&records, &RecordCommands::copied, log,
                     [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    QObject::connect(&records, &RecordCommands::refused, &window, &MainWindow::notify);
}

void wireResending(MainWindow &window)
{
    Actions &actions = window.actions();
    RecordCommands &records = window.models().records;
    QObject::connect(actions[ActionId::Resend], &QAction::triggered, &records,
                     [&window, &records] { records.resend(window.focus().record()); });
    QObject::connect(actions[ActionId::EditAgain], &QAction::triggered, &records,
                     [&window, &records] { records.editAgain(window.focus().record()); });
    QObject::connect(&records, &RecordCommands::drafted, &window,
                     [&window] { window.workspace().show(window.workspace().composer); });
}

void wireFilter(MainWindow &window)
{
    Actions &actions = window.actions();
    models::Focus &focus = window.focus();
    LogPanel *log = window.workspace().log;
    QObject::connect(actions[ActionId::ClearFilter], &QAction::triggered, log, &LogPanel::showAllRows);
    QObject::connect(
        actions[ActionId::HideControlFrames], &QAction::triggered, &focus, [&focus, &window](bool areHidden) {
            focus.setFilter(models::withKinds(focus.filter(), captures::controlKinds, !areHidden));
            enableLogActions(window); // the filter may be what it was
        });
}

void wireRows(MainWindow &window)
{
    Actions &actions = window.actions();
    LogPanel *log = window.workspace().log;
    const auto on = [&](ActionId id, auto slot) {
        QObject::connect(actions[id], &QAction::triggered, log, slot);
    };
    on(ActionId::FollowLog, &LogPanel::follow);
    on(ActionId::ClearLog, &LogPanel::hideRows);
    on(ActionId::PauseLog, &LogPanel::setPaused);
    on(ActionId::Find, &LogPanel::find);
    on(ActionId::FindNext, &LogPanel::findNext);
    on(ActionId::FindPrevious, &LogPanel::findPrevious);
    log->restoreColumns(window.settings().logColumns());
    QObject::connect(log, &LogPanel::columnsChanged, log,
                     [&window, log] { window.settings().setLogColumns(log->columnState()); });
}

} // namespace

void wireLog(MainWindow &window)
{
    LogPanel *log = window.workspace().log;
    wireRows(window);
    wireCopying(window);
    wireResending(window);
    wireFilter(window);
    const auto note = [&window] {
        enableLogActions(window);
    };
    QObject::connect(log, &LogPanel::selectionChanged, &window, note);
    QObject::connect(log, &LogPanel::pausedChanged, &window, note);
    QObject::connect(log, &LogPanel::hidingChanged, &window, note);
    QObject::connect(&window.focus(), &models::Focus::filterChanged, &window, note);
    QObject::connect(&window.commands(), &models::ConnectionCommands::changed, &window, note);
    log->setMenuActions(window.actions().of({ ActionId::CopyPayload, ActionId::CopyRecord, ActionId::Resend,
                                              ActionId::EditAgain, ActionId::ClearFilter, ActionId::FollowLog,
                                              ActionId::PauseLog, ActionId::ClearLog }));
    enableLogActions(window);
}

} // namespace shell

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wiring/startwiring.h"

#include "panels/start/startpanel.h"
#include "shell/capturefiles.h"
#include "shell/mainwindow.h"
#include "shell/wiring/wiring.h"

#include <QFileInfo>

namespace shell {

namespace {

constexpr qsizetype shownCaptures = 7; // one of them may be our own

QList<panels::RowList::Row> rowsOf(const QList<CaptureFile> &files)
{
    QList<panels::RowList::Row> rows;
    for (const CaptureFile &file : files)
        rows.append({ file.label(), file.path, file.path });
    return rows;
}

} // namespace

void wireStart(MainWindow &window)
{
    new StartWiring(window);
}

StartWiring::StartWiring(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    Actions &actions = window.actions();
    panels::StartPanel *start = window.workspace().start;
    start->setActions(actions[ActionId::TryDemo], actions[ActionId::OpenCapture],
                      actions.of({ ActionId::CommandPalette, ActionId::ShortcutOverview,
                                   ActionId::NewConnection, ActionId::Preferences }));
    connect(actions[ActionId::StartPage], &QAction::triggered, &window.workspace(), &Workspace::showStart);
    connect(actions[ActionId::TryDemo], &QAction::triggered, &window, &MainWindow::demoRequested);
    connect(&window.commands(), &models::ConnectionCommands::aboutToConnect, this, [&window] {
        if (models::WorkingCopies::needsDemo(window.models().draft.request()))
            Q_EMIT window.demoServerRequested(); // connecting to it is asking for it
    });
    connect(start, &panels::StartPanel::connectRequested, this, &StartWiring::connectTo);
    connect(start, &panels::StartPanel::captureChosen, &window, &MainWindow::openRequested);
    connect(&window.workspace(), &Workspace::pageChanged, this, &StartWiring::fill);
    connect(&window.focus(), &models::Focus::subjectChanged, this, &StartWiring::leaveIfLookingElsewhere);
    connect(&window.focus(), &models::Focus::recordChanged, this, &StartWiring::leaveIfLookingElsewhere);
}

void StartWiring::fill()
{
    if (m_window.workspace().page() != Workspace::Page::Start)
        return;
    m_window.workspace().start->setRecentUrls(m_window.settings().recentUrls());
    fillCaptures();
}

// The folder may be large, or far away.
void StartWiring::fillCaptures()
{
    const QString own = m_window.source().path();
    m_listing.start([this, own, folder = m_window.folder()](models::BackgroundTask::Run &) {
        QList<CaptureFile> files = captureFiles(folder, shownCaptures);
        files.removeIf([&own](const CaptureFile &file) { return file.path == own; });
        return models::BackgroundTask::Delivery(
            [this, files] { m_window.workspace().start->setRecentCaptures(rowsOf(files)); });
    });
}

void StartWiring::connectTo(const QString &url)
{
    m_window.focus().lookAtWholeCapture(); // a new one, not the one looked at before
    m_window.commands().connectTo(url);
}

void StartWiring::leaveIfLookingElsewhere()
{
    const bool isAtWhole = m_window.focus().subject().kind == models::Subject::Kind::WholeCapture;
    if (!isAtWhole || m_window.focus().record() > 0)
        m_window.workspace().leaveStart();
}

} // namespace shell

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wiring/filewiring.h"

#include "sessions/session.h"
#include "shell/capturefiles.h"
#include "shell/mainwindow.h"
#include "shell/troublebanner.h"
#include "shell/wiring/wiring.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

namespace shell {

namespace {

constexpr qsizetype recentCaptures = 15;

// Connections that would end with the capture.
int liveConnections(const models::ConnectionsModel &connections)
{
    int live = 0;
    for (int row = 1; row < connections.rowCount(); ++row)
        live += int(connections.subjectAt(row).isConnection()
                    && connections.statusAt(row).state != sessions::State::Closed);
    return live;
}

} // namespace

void wireFile(MainWindow &window)
{
    new FileWiring(window);
}

FileWiring::FileWiring(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    Actions &actions = window.actions();
    connect(actions[ActionId::NewCapture], &QAction::triggered, this, &FileWiring::beginNewCapture);
    connect(actions[ActionId::OpenCapture], &QAction::triggered, this, &FileWiring::openCapture);
    connect(actions[ActionId::SaveCaptureAs], &QAction::triggered, this,
            [this] { saveCapture(SaveCopy::Secrets::Kept); });
    connect(actions[ActionId::SaveMaskedCapture], &QAction::triggered, this,
            [this] { saveCapture(SaveCopy::Secrets::Masked); });
    connect(actions[ActionId::Quit], &QAction::triggered, &window, &MainWindow::quitRequested);
    connect(actions[ActionId::RecentCaptures]->menu(), &QMenu::aboutToShow, this,
            &FileWiring::fillRecentCaptures);
    connect(&window.source(), &models::CaptureSource::sessionReplaced, this, &FileWiring::enable);
    connect(&window.saveCopy(), &SaveCopy::saved, this, [this](const QString &path) {
        m_window.notify(tr("The capture was saved as %1. Passwords, tokens and cookies stand in it as they "
                           "were sent; to give it away, use Save capture without secrets.")
                            .arg(path));
    });
    connect(
        &window.saveCopy(), &SaveCopy::savedMasked, this, [this](const QString &path, const QString &masked) {
            m_window.notify(
                masked.isEmpty()
                    ? tr("The capture was saved as %1. There were no secrets to mask outside of messages.")
                          .arg(path)
                    : tr("The capture was saved as %1. Masked: %2. Messages are as they were.")
                          .arg(path, masked));
        });
    connect(&window.saveCopy(), &SaveCopy::failed, &window, &MainWindow::notify);
    enable();
}

void FileWiring::enable()
{
    const models::CaptureSource &source = m_window.source();
    m_window.actions()[ActionId::NewCapture]->setEnabled(!source.isReadOnly() && source.session());
    for (const ActionId saving : { ActionId::SaveCaptureAs, ActionId::SaveMaskedCapture })
        m_window.actions()[saving]->setEnabled(!source.path().isEmpty());
}

void FileWiring::beginNewCapture()
{
    const int live = liveConnections(m_window.connections());
    if (live > 0
        && QMessageBox::question(&m_window, tr("New capture"),
                                 tr("%n connection(s) will be ended. What was recorded stays under "
                                    "File ▸ Recent captures.",
                                    nullptr, live),
                                 QMessageBox::Ok | QMessageBox::Cancel)
            != QMessageBox::Ok)
        return;
    if (m_window.workspace().trouble->confirmEnd())
        m_window.commands().beginNewCapture();
}

void FileWiring::openCapture()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a capture"), QString(),
                                                      tr("Captures (*.wscap);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT m_window.openRequested(path);
}

void FileWiring::saveCapture(SaveCopy::Secrets secrets)
{
    QFileDialog dialog(&m_window,
                       secrets == SaveCopy::Secrets::Masked ? tr("Save the capture without secrets")
                                                            : tr("Save the capture"),
                       QString(), tr("Captures (*.wscap)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("wscap")); // before the dialog asks about replacing a file
    if (dialog.exec() == QDialog::Accepted)
        m_window.saveCopy().start(m_window.source().path(), dialog.selectedFiles().constFirst(), secrets);
}

void FileWiring::fillRecentCaptures()
{
    QMenu *menu = m_window.actions()[ActionId::RecentCaptures]->menu();
    menu->clear();
    for (const CaptureFile &file : captureFiles(m_window.folder(), recentCaptures)) {
        if (file.path == m_window.source().path())
            continue;
        QAction *entry = menu->addAction(file.label());
        entry->setStatusTip(file.path);
        connect(entry, &QAction::triggered, this,
                [this, path = file.path] { Q_EMIT m_window.openRequested(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No earlier captures"))->setEnabled(false);
}

} // namespace shell

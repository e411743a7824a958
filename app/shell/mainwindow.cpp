// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "panels/address/addresspanel.h"
#include "panels/look/noticebar.h"
#include "shell/statusline.h"
#include "shell/troublebanner.h"
#include "shell/wiring/wiring.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QTimer>

namespace shell {

namespace {

constexpr std::chrono::seconds noticeTime{ 10 };

}

MainWindow::MainWindow(std::unique_ptr<models::CaptureSource> source, Settings &settings,
                       const QString &folder)
    : m_settings(settings)
    , m_folder(folder)
    , m_models(std::move(source))
    , m_actions(this)
    , m_saveCopy(this)
    , m_workspace(*this, m_models, settings)
{
    connect(m_workspace.notice, &panels::NoticeBar::buttonPressed, this, [this] {
        if (m_noticeAction)
            m_noticeAction->trigger();
    });
    setStatusBar(new StatusLine(*m_models.source, m_models.connections, this));
    m_actions.fill(menuBar());
    wireFile(*this);
    wireExport(*this);
    wirePreferences(*this);
    wireView(*this);
    wireHelp(*this);
    wireStart(*this);
    wireConnection(*this);
    wireMessage(*this);
    wireRequest(*this);
    wireCollection(*this);
    wireLog(*this);
    wireMeasures(*this);
    wireCompare(*this);
    retranslate();
    restore();
    applyPreferences();
}

// The panels look at members of this window: they go first.
MainWindow::~MainWindow()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

QString MainWindow::folder() const
{
    return m_settings.captureFolder().isEmpty() ? m_folder : m_settings.captureFolder();
}

void MainWindow::applyPreferences()
{
    if (!m_models.source->isReadOnly())
        m_models.source->setFolder(folder());
    m_models.draft.setBlank(m_settings.blankRequest());
    budget().setBytes(m_settings.budget());
    m_workspace.address->setRecentUrls(m_settings.recentUrls());
    for (QWidget *widget : findChildren<QWidget *>())
        widget->update(); // times may be those of another clock
}

void MainWindow::notify(const QString &text)
{
    offer(text, nullptr);
}

void MainWindow::offer(const QString &text, QAction *action)
{
    panels::NoticeBar *notice = m_workspace.notice;
    m_noticeAction = action;
    notice->setNotice(text, action ? action->text() : QString());
    if (action) { // done by its shortcut, it is no offer any more
        connect(
            action, &QAction::triggered, notice,
            [this, action, notice] {
                if (m_noticeAction == action)
                    notice->setNotice({});
            },
            Qt::SingleShotConnection);
    }
    QTimer::singleShot(noticeTime, notice, [notice, text] {
        if (notice->text() == text)
            notice->setNotice({});
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_workspace.trouble->confirmEnd())
        return event->ignore();
    if (!m_models.source->isReadOnly()) {
        m_settings.setWindowGeometry(saveGeometry());
        m_workspace.layouts().save();
    }
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

void MainWindow::restore()
{
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() * 0.95));
    m_workspace.layouts().reset();
    if (m_models.source->isReadOnly())
        return;
    restoreGeometry(m_settings.windowGeometry());
    m_workspace.layouts().restore();
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_workspace.retranslate();
    const QString file = QFileInfo(m_models.source->path()).fileName();
    setWindowTitle(m_models.source->isReadOnly() ? tr("%1 (read-only) – Sockeye").arg(file)
                                                 : QStringLiteral("Sockeye"));
}

} // namespace shell

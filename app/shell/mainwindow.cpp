// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "panels/address/addresspanel.h"
#include "panels/composer/composerpanel.h"
#include "panels/connections/connectionspanel.h"
#include "panels/log/logpanel.h"
#include "panels/look/noticebar.h"
#include "panels/payload/payloadpanel.h"
#include "shell/aboutdialog.h"
#include "shell/capturefiles.h"
#include "shell/statusline.h"
#include "shell/troublebanner.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace shell {

namespace {

constexpr int stateVersion = 1; // raised when docks come or go
constexpr qsizetype recentCaptures = 15;
constexpr std::chrono::seconds noticeTime{ 10 };

} // namespace

MainWindow::MainWindow(std::unique_ptr<models::CaptureSource> source, Settings &settings,
                       const QString &folder)
    : m_settings(settings)
    , m_folder(folder)
    , m_source(std::move(source))
    , m_connections(*m_source)
    , m_commands(*m_source, m_focus)
    , m_actions(this)
    , m_saveCopy(this)
{
    layOut();
    connectFileActions();
    connectViewActions();
    connectConnectionActions();
    connectMessageActions();
    addNumberKeys();
    retranslate();
    enableActions();
    restore();
}

// The panels look at members of this window: they go first.
MainWindow::~MainWindow()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void MainWindow::notify(const QString &text)
{
    m_notice->setNotice(text);
    QTimer::singleShot(noticeTime, m_notice, [notice = m_notice, text] {
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
    if (!m_source->isReadOnly())
        m_settings.setWindow(saveGeometry(), saveState(stateVersion));
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

void MainWindow::layOut()
{
    m_connectionsPanel = new panels::ConnectionsPanel(m_connections, m_focus, this);
    m_composer = new panels::ComposerPanel(m_commands, this);
    m_payload = new panels::PayloadPanel(*m_source, m_focus, this);
    setCentralWidget(makeCentre());
    m_connectionsDock =
        addPanel(m_connectionsPanel, QStringLiteral("connectionsDock"), Qt::LeftDockWidgetArea);
    m_payloadDock = addPanel(m_payload, QStringLiteral("payloadDock"), Qt::RightDockWidgetArea);
    m_composerDock = addPanel(m_composer, QStringLiteral("composerDock"), Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setStatusBar(new StatusLine(*m_source, m_connections, this));
    m_actions.fill(menuBar());
    m_composerDock->setVisible(!m_source->isReadOnly());
}

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    m_address = new panels::AddressPanel(m_commands, m_focus, centre);
    m_log = new panels::LogPanel(*m_source, m_focus, m_connections, m_commands, centre);
    m_notice = new panels::NoticeBar(centre);
    m_readOnly = new panels::NoticeBar(centre);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TroubleBanner(*m_source, centre));
    layout->addWidget(m_readOnly);
    layout->addWidget(m_address);
    layout->addWidget(m_notice);
    layout->addWidget(m_log, 1);
    m_address->setRecentUrls(m_settings.recentUrls());
    m_address->setVisible(!m_source->isReadOnly());
    return centre;
}

QDockWidget *MainWindow::addPanel(QWidget *panel, const QString &name, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::connectFileActions()
{
    connect(m_actions[ActionId::NewCapture], &QAction::triggered, this, &MainWindow::beginNewCapture);
    connect(m_actions[ActionId::OpenCapture], &QAction::triggered, this, &MainWindow::openCapture);
    connect(m_actions[ActionId::SaveCaptureAs], &QAction::triggered, this, &MainWindow::saveCapture);
    connect(m_actions[ActionId::Quit], &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_actions[ActionId::RecentCaptures]->menu(), &QMenu::aboutToShow, this,
            &MainWindow::fillRecentCaptures);
    connect(m_source.get(), &models::CaptureSource::replaced, this, &MainWindow::enableActions);
    connect(&m_saveCopy, &SaveCopy::saved, this,
            [this](const QString &path) { notify(tr("The capture was saved as %1.").arg(path)); });
    connect(&m_saveCopy, &SaveCopy::failed, this, &MainWindow::notify);
}

void MainWindow::connectViewActions()
{
    QMenu *view = m_actions.menu(MenuId::View);
    QAction *place = m_actions[ActionId::NextPanel];
    for (QDockWidget *dock : { m_connectionsDock, m_composerDock, m_payloadDock })
        view->insertAction(place, dock->toggleViewAction());
    connect(m_actions[ActionId::FollowLog], &QAction::triggered, m_log, &panels::LogPanel::follow);
    connect(m_actions[ActionId::NextPanel], &QAction::triggered, this, [this] { stepPanel(1); });
    connect(m_actions[ActionId::PreviousPanel], &QAction::triggered, this, [this] { stepPanel(-1); });
    connect(m_actions[ActionId::ResetLayout], &QAction::triggered, this, &MainWindow::resetLayout);
    connect(m_actions[ActionId::About], &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    for (const auto &[id, theme] : { std::pair(ActionId::ThemeSystem, ThemeChoice::System),
                                     std::pair(ActionId::ThemeLight, ThemeChoice::Light),
                                     std::pair(ActionId::ThemeDark, ThemeChoice::Dark) }) {
        m_actions[id]->setChecked(m_settings.theme() == theme);
        connect(m_actions[id], &QAction::triggered, this,
                [this, theme = theme] { Q_EMIT themeChosen(theme); });
    }
    for (const auto &[id, language] : { std::pair(ActionId::LanguageSystem, QString()),
                                        std::pair(ActionId::LanguageEnglish, QStringLiteral("en")),
                                        std::pair(ActionId::LanguageChinese, QStringLiteral("zh_CN")) }) {
        m_actions[id]->setChecked(m_settings.language() == language);
        connect(m_actions[id], &QAction::triggered, this,
                [this, language = language] { Q_EMIT languageChosen(language); });
    }
}

void MainWindow::connectConnectionActions()
{
    using models::ConnectionCommands;
    connect(m_actions[ActionId::NewConnection], &QAction::triggered, m_address,
            &panels::AddressPanel::beginNew);
    connect(m_actions[ActionId::EditUrl], &QAction::triggered, m_address, &panels::AddressPanel::editUrl);
    connect(m_actions[ActionId::ConnectAgain], &QAction::triggered, &m_commands,
            &ConnectionCommands::connectAgain);
    connect(m_actions[ActionId::Disconnect], &QAction::triggered, &m_commands,
            &ConnectionCommands::disconnect);
    connect(m_actions[ActionId::Duplicate], &QAction::triggered, &m_commands, &ConnectionCommands::duplicate);
    connect(m_actions[ActionId::Remove], &QAction::triggered, &m_commands, &ConnectionCommands::remove);
    connect(m_actions[ActionId::Rename], &QAction::triggered, m_connectionsPanel,
            &panels::ConnectionsPanel::renameCurrent);
    connect(m_actions[ActionId::NextConnection], &QAction::triggered, this,
            [this] { m_connectionsPanel->step(1); });
    connect(m_actions[ActionId::PreviousConnection], &QAction::triggered, this,
            [this] { m_connectionsPanel->step(-1); });
    connect(m_connectionsPanel, &panels::ConnectionsPanel::activated, m_log, qOverload<>(&QWidget::setFocus));
    connect(&m_commands, &ConnectionCommands::changed, this, &MainWindow::enableActions);
    connect(&m_commands, &ConnectionCommands::rejected, this, &MainWindow::notify);
    connect(&m_commands, &ConnectionCommands::connected, this, [this](const QString &url) {
        m_settings.addRecentUrl(url);
        m_address->setRecentUrls(m_settings.recentUrls());
    });
    m_connectionsPanel->setMenuActions(
        m_actions.of({ ActionId::ConnectAgain, ActionId::Disconnect, ActionId::Duplicate, ActionId::Rename,
                       ActionId::Remove }));
}

void MainWindow::connectMessageActions()
{
    connect(m_actions[ActionId::EditMessage], &QAction::triggered, this, [this] {
        m_composerDock->show();
        m_composer->edit();
    });
    connect(m_actions[ActionId::Send], &QAction::triggered, m_composer, &panels::ComposerPanel::send);
    connect(m_actions[ActionId::SendPing], &QAction::triggered, m_composer, &panels::ComposerPanel::sendPing);
    connect(m_actions[ActionId::SendPong], &QAction::triggered, m_composer, &panels::ComposerPanel::sendPong);
    connect(m_actions[ActionId::CloseWithCode], &QAction::triggered, m_composer,
            &panels::ComposerPanel::askAndClose);
    connect(m_actions[ActionId::CopyPayload], &QAction::triggered, m_log, &panels::LogPanel::copyPayload);
    connect(m_actions[ActionId::ClearLog], &QAction::triggered, m_log, &panels::LogPanel::hideRows);
    connect(&m_focus, &models::Focus::recordChanged, this, &MainWindow::enableActions);
    m_composer->setMenuActions(
        m_actions.of({ ActionId::SendPing, ActionId::SendPong, ActionId::CloseWithCode }));
    m_log->setMenuActions(m_actions.of({ ActionId::CopyPayload, ActionId::FollowLog, ActionId::ClearLog }));
}

void MainWindow::addNumberKeys()
{
    for (int number = 1; number <= 9; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)), this);
        connect(shortcut, &QShortcut::activated, this,
                [this, number] { m_connectionsPanel->lookAtRow(number); });
    }
}

void MainWindow::restore()
{
    const QSize room = screen()->availableSize();
    resize(QSize(1440, 900).boundedTo(room * 0.95));
    resizeDocks({ m_connectionsDock, m_payloadDock }, { 270, 400 }, Qt::Horizontal);
    resizeDocks({ m_composerDock }, { 170 }, Qt::Vertical);
    m_firstState = saveState(stateVersion);
    if (m_source->isReadOnly())
        return;
    restoreGeometry(m_settings.windowGeometry());
    restoreState(m_settings.windowState(), stateVersion);
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    const QString file = QFileInfo(m_source->path()).fileName();
    setWindowTitle(m_source->isReadOnly() ? tr("%1 (read-only) – Sockeye").arg(file)
                                          : QStringLiteral("Sockeye"));
    m_connectionsDock->setWindowTitle(tr("Connections"));
    m_payloadDock->setWindowTitle(tr("Payload"));
    m_composerDock->setWindowTitle(tr("Message"));
    if (m_source->isReadOnly())
        m_readOnly->setNotice(tr("Opened file, read-only: %1").arg(m_source->path()));
}

void MainWindow::enableActions()
{
    const models::Subject::Kind kind = m_focus.subject().kind;
    const bool isOwn = m_commands.canRecord();
    const bool hasSubject = isOwn && kind != models::Subject::Kind::WholeCapture;
    m_actions[ActionId::NewCapture]->setEnabled(isOwn && m_source->session());
    m_actions[ActionId::SaveCaptureAs]->setEnabled(!m_source->path().isEmpty());
    m_actions[ActionId::ConnectAgain]->setEnabled(m_commands.canConnect());
    m_actions[ActionId::Disconnect]->setEnabled(m_commands.isLive());
    m_actions[ActionId::Duplicate]->setEnabled(hasSubject);
    m_actions[ActionId::Remove]->setEnabled(hasSubject);
    m_actions[ActionId::Rename]->setEnabled(m_commands.current() != nullptr);
    m_actions[ActionId::CopyPayload]->setEnabled(m_focus.record() > 0);
    for (const ActionId id : { ActionId::NewConnection, ActionId::EditUrl, ActionId::EditMessage })
        m_actions[id]->setEnabled(isOwn);
    for (const ActionId id : { ActionId::Send, ActionId::SendPing, ActionId::SendPong })
        m_actions[id]->setEnabled(m_commands.isOpen());
    m_actions[ActionId::CloseWithCode]->setEnabled(m_commands.isOpen());
}

void MainWindow::beginNewCapture()
{
    int live = 0;
    for (int row = 1; row < m_connections.rowCount(); ++row)
        live += int(m_connections.subjectAt(row).isConnection()
                    && m_connections.statusAt(row).state != sessions::State::Closed);
    if (live > 0
        && QMessageBox::question(this, tr("New capture"),
                                 tr("%n connection(s) will be ended. What was recorded stays under "
                                    "File ▸ Recent captures.",
                                    nullptr, live),
                                 QMessageBox::Ok | QMessageBox::Cancel)
            != QMessageBox::Ok)
        return;
    m_focus.lookAtWholeCapture();
    m_source->beginNew();
}

void MainWindow::openCapture()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a capture"), QString(),
                                                      tr("Captures (*.wscap);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

void MainWindow::saveCapture()
{
    QFileDialog dialog(this, tr("Save the capture"), QString(), tr("Captures (*.wscap)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("wscap")); // before the dialog asks about replacing a file
    if (dialog.exec() == QDialog::Accepted)
        m_saveCopy.start(m_source->path(), dialog.selectedFiles().constFirst());
}

void MainWindow::fillRecentCaptures()
{
    QMenu *menu = m_actions[ActionId::RecentCaptures]->menu();
    menu->clear();
    for (const CaptureFile &file : captureFiles(m_folder, recentCaptures)) {
        if (file.path == m_source->path())
            continue;
        QAction *entry = menu->addAction(file.label());
        entry->setStatusTip(file.path);
        connect(entry, &QAction::triggered, this, [this, path = file.path] { Q_EMIT openRequested(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No earlier captures"))->setEnabled(false);
}

void MainWindow::resetLayout()
{
    restoreState(m_firstState, stateVersion);
    resizeDocks({ m_connectionsDock, m_payloadDock }, { 270, 400 }, Qt::Horizontal);
    resizeDocks({ m_composerDock }, { 170 }, Qt::Vertical);
}

void MainWindow::stepPanel(int step)
{
    const QList<QWidget *> panels = visiblePanels();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panels.size(); ++i)
        if (panels[i]->isAncestorOf(QApplication::focusWidget()))
            current = i;
    const qsizetype next = (current + step + panels.size()) % panels.size();
    panels[next]->setFocus(Qt::TabFocusReason);
}

// Those that have something for the keyboard: an empty log has not.
QList<QWidget *> MainWindow::visiblePanels() const
{
    QList<QWidget *> visible;
    for (QWidget *panel : { static_cast<QWidget *>(m_connectionsPanel), static_cast<QWidget *>(m_address),
                            static_cast<QWidget *>(m_log), static_cast<QWidget *>(m_composer),
                            static_cast<QWidget *>(m_payload) })
        if (panel->isVisible() && panel->focusProxy()->isVisible() && panel->focusProxy()->isEnabled())
            visible.append(panel);
    return visible;
}

} // namespace shell

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capturesource.h"
#include "models/connectioncommands.h"
#include "models/connectionsmodel.h"
#include "models/focus.h"
#include "shell/actions.h"
#include "shell/savecopy.h"
#include "shell/settings.h"

#include <QMainWindow>

#include <memory>

class QDockWidget;

namespace panels {
class AddressPanel;
class ComposerPanel;
class ConnectionsPanel;
class LogPanel;
class NoticeBar;
class PayloadPanel;
} // namespace panels

namespace shell {

class StatusLine;

// The window: makes the panels, places them, and ties the actions to them. What it shows is one capture, its
// own or an opened file.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<models::CaptureSource> source, Settings &settings, const QString &folder);
    ~MainWindow() override;

    models::CaptureSource &source() { return *m_source; }
    models::Focus &focus() { return m_focus; }
    models::ConnectionCommands &commands() { return m_commands; }
    models::ConnectionsModel &connections() { return m_connections; }
    Actions &actions() { return m_actions; }

    // Says something for a while; not a question.
    void notify(const QString &text);

Q_SIGNALS:
    void openRequested(const QString &path);
    void themeChosen(shell::ThemeChoice theme);
    void languageChosen(const QString &language);
    void quitRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    QWidget *makeCentre();
    QDockWidget *addPanel(QWidget *panel, const QString &name, Qt::DockWidgetArea area);
    void connectFileActions();
    void connectViewActions();
    void connectConnectionActions();
    void connectMessageActions();
    void addNumberKeys();
    void restore();
    void retranslate();
    void enableActions();

    void beginNewCapture();
    void openCapture();
    void saveCapture();
    void fillRecentCaptures();
    void resetLayout();
    void stepPanel(int step);
    QList<QWidget *> visiblePanels() const;

    Settings &m_settings;
    QString m_folder;
    std::unique_ptr<models::CaptureSource> m_source;
    models::Focus m_focus;
    models::ConnectionsModel m_connections;
    models::ConnectionCommands m_commands;
    Actions m_actions;
    SaveCopy m_saveCopy;

    panels::AddressPanel *m_address = nullptr;
    panels::LogPanel *m_log = nullptr;
    panels::ComposerPanel *m_composer = nullptr;
    panels::PayloadPanel *m_payload = nullptr;
    panels::ConnectionsPanel *m_connectionsPanel = nullptr;
    panels::NoticeBar *m_notice = nullptr;
    panels::NoticeBar *m_readOnly = nullptr;
    QDockWidget *m_connectionsDock = nullptr;
    QDockWidget *m_composerDock = nullptr;
    QDockWidget *m_payloadDock = nullptr;
    QByteArray m_firstState;
};

} // namespace shell

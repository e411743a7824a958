// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions.h"
#include "shell/savecopy.h"
#include "shell/settings.h"
#include "shell/windowmodels.h"
#include "shell/workspace.h"

#include <QMainWindow>
#include <QPointer>

namespace shell {

// The window: one capture, its own or an opened file, and the panels and actions for it. Only joins them: the
// panels stand in Workspace, what the actions do in wiring/.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `folder`: the usual one of captures.
    MainWindow(std::unique_ptr<models::CaptureSource> source, Settings &settings, const QString &folder);
    ~MainWindow() override;

    WindowModels &models() { return m_models; }
    models::CaptureSource &source() { return *m_models.source; }
    models::Focus &focus() { return m_models.focus; }
    models::ConnectionCommands &commands() { return m_models.commands; }
    models::Budget &budget() { return m_models.budget; }
    models::ConnectionsModel &connections() { return m_models.connections; }
    Workspace &workspace() { return m_workspace; }
    Actions &actions() { return m_actions; }
    Settings &settings() { return m_settings; }
    SaveCopy &saveCopy() { return m_saveCopy; }
    QString folder() const; // of the captures
    QString usualFolder() const { return m_folder; } // the same if none was chosen

    void applyPreferences(); // those of this window: where it records, what new requests begin with
    // Says something for a while; not a question.
    void notify(const QString &text);
    // The same with a button for `action`.
    void offer(const QString &text, QAction *action);

Q_SIGNALS:
    void openRequested(const QString &path);
    void demoRequested();
    void demoServerRequested(); // the server alone, as requests for it need it
    void collectionFolderChosen(); // the settings have it
    void themeChosen(shell::ThemeChoice theme);
    void languageChosen(const QString &language);
    void preferencesChanged();
    void quitRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void restore();
    void retranslate();

    Settings &m_settings;
    QString m_folder;
    WindowModels m_models;
    Actions m_actions;
    SaveCopy m_saveCopy;
    Workspace m_workspace;
    QPointer<QAction> m_noticeAction; // what the notice's button does
};

} // namespace shell

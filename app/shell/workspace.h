// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace panels {
class AddressPanel;
class ComposerPanel;
class ConnectionsPanel;
class LogPanel;
class NoticeBar;
class PayloadPanel;
} // namespace panels

namespace shell {

class Settings;
struct WindowModels;

// The panels of a window and their places: connections left, the connection in work in the middle (URL,
// request, log), the payload right. Makes them and places them; what actions do with them stands in wiring/.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(QMainWindow &window, WindowModels &models, const Settings &settings);

    // The panels; they live as long as the window.
    panels::AddressPanel *address = nullptr;
    panels::ConnectionsPanel *connections = nullptr;
    panels::ComposerPanel *composer = nullptr;
    panels::LogPanel *log = nullptr;
    panels::PayloadPanel *payload = nullptr;
    panels::NoticeBar *notice = nullptr;

    QList<QDockWidget *> docks() const { return m_docks; }
    // Brings `page` of the request tabs, or `panel` in a dock, to the front and gives it the keyboard.
    void show(QWidget *page);

    void resetLayout();
    void restore(const QByteArray &state);
    QByteArray state() const;
    void stepPanel(int step); // the keyboard, round the end
    void retranslate();

private:
    QWidget *makeCentre();
    QWidget *makeRequestTabs();
    QDockWidget *addDock(QWidget *panel, const QString &name, Qt::DockWidgetArea area);
    void sizeDocks();
    QList<QWidget *> reachablePanels() const;

    QMainWindow &m_window;
    WindowModels &m_models;
    const Settings &m_settings;
    panels::NoticeBar *m_readOnly = nullptr;
    QSplitter *m_work = nullptr; // the request above, the log below
    QTabWidget *m_request = nullptr;
    QDockWidget *m_connectionsDock = nullptr;
    QDockWidget *m_payloadDock = nullptr;
    QList<QDockWidget *> m_docks;
    QByteArray m_firstState;
};

} // namespace shell

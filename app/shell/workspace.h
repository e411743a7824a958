// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/layouts.h"

#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QStackedWidget;

namespace panels {
class AddressPanel;
class CollectionsPanel;
class ComposerPanel;
class ConnectionsPanel;
class GroupsPanel;
class LogPanel;
class NoticeBar;
class PayloadPanel;
class SizesPanel;
class StartPanel;
} // namespace panels

namespace shell {

class RequestTabs;
class TroubleBanner;
struct WindowModels;

// The panels of a window and their places: connections left, the connection in work in the middle (URL,
// request, log), the payload right. Makes them and places them; what actions do with them stands in wiring/.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class Page { Start, Work, Compare };

    Workspace(QMainWindow &window, WindowModels &models, Settings &settings);

    // The panels; they live as long as the window. Of those that stand behind others at first the places.
    panels::AddressPanel *address = nullptr;
    panels::ConnectionsPanel *connections = nullptr;
    panels::CollectionsPanel *collections = nullptr;
    panels::ComposerPanel *composer = nullptr;
    panels::LogPanel *log = nullptr;
    panels::PayloadPanel *payload = nullptr;
    panels::GroupsPanel *groups = nullptr;
    panels::SizesPanel *sizes = nullptr;
    panels::NoticeBar *notice = nullptr;
    TroubleBanner *trouble = nullptr;
    panels::StartPanel *start = nullptr;
    QWidget *parameters = nullptr;
    QWidget *headers = nullptr;
    QWidget *compare = nullptr;
    QWidget *handshake = nullptr;

    Layouts &layouts() { return m_layouts; }
    // Brings `part`, in a dock, the request tabs or a page, to the front and gives it the keyboard, whatever
    // had been closed, hidden or folded away.
    void show(QWidget *part);
    Page page() const;
    void showStart(); // until leaveStart()
    void leaveStart();
    void stepPanel(int step); // the keyboard, round the end
    void retranslate();

Q_SIGNALS:
    void pageChanged();

private:
    struct Dock
    {
        QDockWidget *widget;
        const char *title; // source text
    };

    void makePages();
    void makeDocks();
    QWidget *makeWorkPage();
    void addDock(QWidget *panel, const QString &name, Layouts::Place place, const char *title);
    void showPage();
    bool isInFront(const QWidget *panel) const;
    QList<QWidget *> reachablePanels() const;

    QMainWindow &m_window;
    WindowModels &m_models;
    Settings &m_settings;
    Layouts m_layouts;
    QStackedWidget *m_pages = nullptr; // in the order of Page
    panels::NoticeBar *m_readOnly = nullptr;
    RequestTabs *m_request = nullptr;
    QList<Dock> m_docks;
    bool m_isAtStart = false;
};

} // namespace shell

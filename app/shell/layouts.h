// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/docktabs.h"
#include "shell/settings.h"

#include <QList>
#include <QObject>

#include <map>

class QDockWidget;
class QMainWindow;
class QSplitter;
class QTabWidget;

namespace shell {

// How the docks and the request stand around the log: three layouts, each with a first form and with what was
// made of it since. Knows no panel.
class Layouts : public QObject
{
    Q_OBJECT

public:
    // Docks of one place stand behind each other as tabs.
    enum class Place { Left, RightTop, RightBottom };

    Layouts(QMainWindow &window, Settings &settings);

    // The request above, the log below; the request can be folded away, and always is without `hasRequest`.
    void setWork(QSplitter *work, QTabWidget *request, bool hasRequest);
    QDockWidget *addDock(QWidget *panel, const QString &name, Place place);
    void settle(); // all docks are there: so they stand at first

    LayoutChoice current() const { return m_current; }
    void choose(LayoutChoice layout);
    void reset(); // the current one, to its first form
    void restore(); // as the settings have them
    void save();
    void retranslate();

    QList<QDockWidget *> docks() const;
    // Brings the dock with `part` in it, or the request with it, to the front even if it was closed.
    void reveal(QWidget *part);

Q_SIGNALS:
    void changed(); // another one is the current

private:
    struct Dock
    {
        QDockWidget *widget;
        Place place;
    };

    QDockWidget *firstAt(Place place) const;
    bool belongs(Place place) const;
    void apply();
    void sizeDocks();
    QByteArray state() const;
    bool restoreState(const QByteArray &state);

    QMainWindow &m_window;
    Settings &m_settings;
    DockTabs m_tabs;
    QSplitter *m_work = nullptr;
    QTabWidget *m_request = nullptr;
    bool m_hasRequest = true;
    QList<Dock> m_docks;
    QByteArray m_firstState;
    std::map<LayoutChoice, QByteArray> m_states; // as they were left
    LayoutChoice m_current = LayoutChoice::Log;
};

} // namespace shell

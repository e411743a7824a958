// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QDockWidget;
class QMainWindow;
class QTabBar;

namespace shell {

class DockTitle;

// The tabs of docks that stand behind each other: they take the place of the docks' titles, so they also
// offer what these do, on a double click and in a menu of their own.
class DockTabs : public QObject
{
    Q_OBJECT

public:
    explicit DockTabs(QMainWindow &window);

    void add(QDockWidget *dock); // gives it its title
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Dock
    {
        QDockWidget *widget;
        DockTitle *title;
    };

    static QString barName();
    void settle(); // the titles
    QList<QTabBar *> bars() const;
    void adopt(QTabBar *bar);
    QDockWidget *dockAt(const QTabBar &bar, const QPoint &place) const;
    void popUp(QTabBar &bar, const QPoint &place);

    QMainWindow &m_window;
    QList<Dock> m_docks;
    QTimer m_settle; // the window makes and fills its tab bars only after it has told
};

} // namespace shell

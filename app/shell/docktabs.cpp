// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/docktabs.h"

#include "shell/docktitle.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMouseEvent>
#include <QTabBar>

#include <algorithm>

namespace shell {

DockTabs::DockTabs(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.installEventFilter(this);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &DockTabs::settle);
}

void DockTabs::add(QDockWidget *dock)
{
    m_docks.append({ dock, new DockTitle(dock) });
    const auto soon = [this] {
        m_settle.start(0);
    };
    connect(dock, &QDockWidget::dockLocationChanged, this, soon);
    connect(dock, &QDockWidget::topLevelChanged, this, soon);
    connect(dock, &QDockWidget::visibilityChanged, this, soon);
    soon();
}

void DockTabs::retranslate()
{
    for (QTabBar *bar : bars())
        bar->setAccessibleName(barName());
}

QString DockTabs::barName()
{
    return tr("Panels in one place");
}

bool DockTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::ChildPolished) {
        for (QTabBar *bar : bars())
            adopt(bar);
        m_settle.start(0);
    }
    if (event->type() == QEvent::MouseButtonDblClick)
        if (auto *bar = qobject_cast<QTabBar *>(watched))
            if (QDockWidget *dock = dockAt(*bar, static_cast<QMouseEvent *>(event)->pos())) {
                dock->setFloating(true);
                return true;
            }
    return QObject::eventFilter(watched, event);
}

void DockTabs::settle()
{
    for (const Dock &dock : std::as_const(m_docks)) {
        const QList<QDockWidget *> others = m_window.tabifiedDockWidgets(dock.widget);
        const bool isTabbed = !dock.widget->isFloating()
            && std::any_of(others.begin(), others.end(), [](const QDockWidget *other) {
                   return !other->isHidden() && !other->isFloating();
               });
        dock.title->setTabbed(isTabbed);
    }
}

QList<QTabBar *> DockTabs::bars() const
{
    return m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
}

void DockTabs::adopt(QTabBar *bar)
{
    if (bar->contextMenuPolicy() == Qt::CustomContextMenu)
        return;
    bar->setContextMenuPolicy(Qt::CustomContextMenu);
    bar->installEventFilter(this);
    connect(bar, &QWidget::customContextMenuRequested, this,
            [this, bar](const QPoint &place) { popUp(*bar, place); });
    bar->setAccessibleName(barName());
}

// The names of docks are all different.
QDockWidget *DockTabs::dockAt(const QTabBar &bar, const QPoint &place) const
{
    const QString name = bar.tabText(bar.tabAt(place));
    for (const Dock &dock : m_docks)
        if (!name.isEmpty() && dock.widget->windowTitle() == name)
            return dock.widget;
    return nullptr;
}

// The menu key asks in the middle of the bar: the tab in front is meant.
void DockTabs::popUp(QTabBar &bar, const QPoint &place)
{
    QDockWidget *dock = dockAt(bar, place);
    if (!dock)
        dock = dockAt(bar, bar.tabRect(bar.currentIndex()).center());
    if (!dock)
        return;
    auto *menu = new QMenu(&bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Take out of the window")), &QAction::triggered, dock,
            [dock] { dock->setFloating(true); });
    connect(menu->addAction(tr("&Close the panel")), &QAction::triggered, dock, &QDockWidget::close);
    menu->popup(bar.mapToGlobal(place));
}

} // namespace shell

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/layouts.h"

#include <QDataStream>
#include <QDockWidget>
#include <QIODevice>
#include <QMainWindow>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace shell {

namespace {

constexpr int stateVersion = 3; // raised when docks come or go

}

Layouts::Layouts(QMainWindow &window, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_tabs(window)
{
    window.setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

void Layouts::setWork(QSplitter *work, QTabWidget *request, bool hasRequest)
{
    m_work = work;
    m_request = request;
    m_hasRequest = hasRequest;
}

QDockWidget *Layouts::addDock(QWidget *panel, const QString &name, Place place)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    dock->setWidget(panel);
    QDockWidget *first = firstAt(place);
    m_window.addDockWidget(place == Place::Left ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    if (first) {
        m_window.tabifyDockWidget(first, dock);
        first->raise();
    }
    m_docks.append({ dock, place });
    m_tabs.add(dock);
    return dock;
}

void Layouts::settle()
{
    m_firstState = state();
}

void Layouts::choose(LayoutChoice layout)
{
    if (layout == m_current)
        return;
    m_states[m_current] = state();
    m_current = layout;
    apply();
    Q_EMIT changed();
}

void Layouts::reset()
{
    restoreState(m_firstState);
    for (const Dock &dock : m_docks)
        dock.widget->setVisible(belongs(dock.place));
    m_request->setVisible(m_hasRequest && m_current != LayoutChoice::Compact);
    sizeDocks();
}

void Layouts::restore()
{
    for (const LayoutChoice layout : { LayoutChoice::Log, LayoutChoice::Compare, LayoutChoice::Compact })
        m_states[layout] = m_settings.layoutState(layout);
    m_current = m_settings.layout();
    apply();
    Q_EMIT changed();
}

void Layouts::save()
{
    m_states[m_current] = state();
    m_settings.setLayout(m_current);
    for (const auto &[layout, state] : m_states)
        m_settings.setLayoutState(layout, state);
}

QList<QDockWidget *> Layouts::docks() const
{
    QList<QDockWidget *> docks;
    for (const Dock &dock : m_docks)
        docks.append(dock.widget);
    return docks;
}

void Layouts::reveal(QWidget *part)
{
    for (const Dock &dock : m_docks)
        if (dock.widget->isAncestorOf(part)) {
            dock.widget->show();
            dock.widget->raise();
        }
    for (int i = 0; i < m_request->count(); ++i)
        if (m_request->widget(i) == part || m_request->widget(i)->isAncestorOf(part)) {
            m_request->setVisible(m_hasRequest);
            m_request->setCurrentIndex(i);
        }
}

void Layouts::retranslate()
{
    m_tabs.retranslate();
}

QDockWidget *Layouts::firstAt(Place place) const
{
    const auto first =
        std::find_if(m_docks.begin(), m_docks.end(), [&](const Dock &dock) { return dock.place == place; });
    return first == m_docks.end() ? nullptr : first->widget;
}

// In the first form of the current layout.
bool Layouts::belongs(Place place) const
{
    switch (m_current) {
    case LayoutChoice::Log:
        return true;
    case LayoutChoice::Compare:
        return place != Place::RightBottom;
    case LayoutChoice::Compact:
        break;
    }
    return place == Place::Left;
}

void Layouts::apply()
{
    reset();
    restoreState(m_states[m_current]);
}

void Layouts::sizeDocks()
{
    QList<QDockWidget *> columns;
    QList<int> widths;
    const auto add = [&](Place place, int letters, int percent) {
        if (QDockWidget *dock = firstAt(place)) {
            columns.append(dock);
            widths.append(std::min(letters * m_window.fontMetrics().averageCharWidth(),
                                   m_window.width() * percent / 100));
        }
    };
    add(Place::Left, 41, 21);
    add(Place::RightTop, 56, 27); // in a small window the log needs most of it
    m_window.resizeDocks(columns, widths, Qt::Horizontal);
    if (firstAt(Place::RightTop) && firstAt(Place::RightBottom))
        m_window.resizeDocks({ firstAt(Place::RightTop), firstAt(Place::RightBottom) }, { 1, 1 },
                             Qt::Vertical);
    m_work->setSizes({ m_window.fontMetrics().height() * 13, m_window.fontMetrics().height() * 34 });
}

// The docks' state, the splitter's, and whether the request is shown.
QByteArray Layouts::state() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_window.saveState(stateVersion) << m_work->saveState() << !m_request->isHidden();
    return state;
}

// False: nothing, or of another version.
bool Layouts::restoreState(const QByteArray &state)
{
    QByteArray docks;
    QByteArray work;
    bool showsRequest = true;
    QDataStream stream(state);
    stream >> docks >> work >> showsRequest;
    if (stream.status() != QDataStream::Ok || !m_window.restoreState(docks, stateVersion))
        return false;
    m_work->restoreState(work);
    m_request->setVisible(m_hasRequest && showsRequest);
    return true;
}

} // namespace shell

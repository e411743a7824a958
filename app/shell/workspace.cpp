// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace.h"

#include "panels/address/addresspanel.h"
#include "panels/composer/composerpanel.h"
#include "panels/connections/connectionspanel.h"
#include "panels/log/logpanel.h"
#include "panels/look/noticebar.h"
#include "panels/payload/payloadpanel.h"
#include "shell/settings.h"
#include "shell/troublebanner.h"
#include "shell/windowmodels.h"

#include <QApplication>
#include <QDataStream>
#include <QDockWidget>
#include <QIODevice>
#include <QMainWindow>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace shell {

namespace {

constexpr int stateVersion = 2; // raised when docks come or go

}

Workspace::Workspace(QMainWindow &window, WindowModels &models, const Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_models(models)
    , m_settings(settings)
{
    connections = new panels::ConnectionsPanel(models.connections, models.focus, &window);
    payload = new panels::PayloadPanel(*models.source, models.focus, &window);
    window.setCentralWidget(makeCentre());
    m_connectionsDock = addDock(connections, QStringLiteral("connectionsDock"), Qt::LeftDockWidgetArea);
    m_payloadDock = addDock(payload, QStringLiteral("payloadDock"), Qt::RightDockWidgetArea);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    sizeDocks();
    m_firstState = state();
}

void Workspace::show(QWidget *page)
{
    for (QDockWidget *dock : m_docks)
        if (dock->isAncestorOf(page)) {
            dock->show();
            dock->raise();
        }
    for (int i = 0; i < m_request->count(); ++i)
        if (m_request->widget(i) == page || m_request->widget(i)->isAncestorOf(page))
            m_request->setCurrentIndex(i);
    page->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::resetLayout()
{
    restore(m_firstState);
    sizeDocks();
}

// The docks' state and the splitter's.
QByteArray Workspace::state() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_window.saveState(stateVersion) << m_work->saveState();
    return state;
}

void Workspace::restore(const QByteArray &state)
{
    QByteArray docks;
    QByteArray work;
    QDataStream stream(state);
    stream >> docks >> work;
    m_window.restoreState(docks, stateVersion);
    m_work->restoreState(work);
}

void Workspace::stepPanel(int step)
{
    const QList<QWidget *> panels = reachablePanels();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panels.size(); ++i)
        if (panels[i]->isAncestorOf(QApplication::focusWidget()))
            current = i;
    const qsizetype next = (current + step + panels.size()) % panels.size();
    panels[next]->setFocus(Qt::TabFocusReason);
}

void Workspace::retranslate()
{
    m_connectionsDock->setWindowTitle(tr("Connections"));
    m_payloadDock->setWindowTitle(tr("Payload"));
    m_request->setAccessibleName(tr("Request"));
    m_request->setTabText(m_request->indexOf(composer), tr("Message"));
    if (m_models.source->isReadOnly())
        m_readOnly->setNotice(tr("Opened file, read-only: %1").arg(m_models.source->path()));
}

QWidget *Workspace::makeCentre()
{
    auto *centre = new QWidget(&m_window);
    address = new panels::AddressPanel(m_models.commands, m_models.focus, m_models.draft, centre);
    notice = new panels::NoticeBar(centre);
    m_readOnly = new panels::NoticeBar(centre);
    log = new panels::LogPanel(*m_models.source, m_models.focus, m_models.connections, m_models.commands,
                               centre);
    m_work = new QSplitter(Qt::Vertical, centre);
    m_work->setChildrenCollapsible(false);
    m_work->addWidget(makeRequestTabs());
    m_work->addWidget(log);
    m_work->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TroubleBanner(*m_models.source, centre));
    layout->addWidget(m_readOnly);
    layout->addWidget(address);
    layout->addWidget(notice);
    layout->addWidget(m_work, 1);
    address->setRecentUrls(m_settings.recentUrls());
    address->setVisible(!m_models.source->isReadOnly());
    return centre;
}

// What is sent to connect and once connected; each page is of one panel.
QWidget *Workspace::makeRequestTabs()
{
    m_request = new QTabWidget(&m_window);
    m_request->setObjectName(QStringLiteral("requestTabs"));
    m_request->setDocumentMode(true);
    composer = new panels::ComposerPanel(m_models.commands, m_request);
    m_request->addTab(composer, QString());
    m_request->setVisible(!m_models.source->isReadOnly());
    return m_request;
}

QDockWidget *Workspace::addDock(QWidget *panel, const QString &name, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    dock->setWidget(panel);
    m_window.addDockWidget(area, dock);
    m_docks.append(dock);
    return dock;
}

void Workspace::sizeDocks()
{
    m_window.resizeDocks({ m_connectionsDock, m_payloadDock }, { 270, 400 }, Qt::Horizontal);
    m_work->setSizes({ 190, 500 });
}

// Those that have something for the keyboard: an empty log has not.
QList<QWidget *> Workspace::reachablePanels() const
{
    QList<QWidget *> reachable;
    for (QWidget *panel :
         { static_cast<QWidget *>(connections), static_cast<QWidget *>(address),
           static_cast<QWidget *>(composer), static_cast<QWidget *>(log), static_cast<QWidget *>(payload) })
        if (panel->isVisible() && panel->focusProxy()->isVisible() && panel->focusProxy()->isEnabled())
            reachable.append(panel);
    return reachable;
}

} // namespace shell

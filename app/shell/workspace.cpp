// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace.h"

#include "panels/address/addresspanel.h"
#include "panels/collections/collectionspanel.h"
#include "panels/compare/compareview.h"
#include "panels/connections/connectionspanel.h"
#include "panels/groups/groupspanel.h"
#include "panels/log/logpanel.h"
#include "panels/look/noticebar.h"
#include "panels/payload/payloadpanel.h"
#include "panels/request/pendingnotice.h"
#include "panels/sizes/sizespanel.h"
#include "panels/start/startpanel.h"
#include "shell/deferredpage.h"
#include "shell/requesttabs.h"
#include "shell/troublebanner.h"
#include "shell/windowmodels.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shell {

namespace {

// What has the keyboard in its place can be used.
bool takesKeys(const QWidget *panel)
{
    const QWidget *taker = panel->focusProxy();
    while (taker && taker->focusProxy())
        taker = taker->focusProxy();
    return taker && taker->isVisible() && taker->isEnabled();
}

} // namespace

Workspace::Workspace(QMainWindow &window, WindowModels &models, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_models(models)
    , m_settings(settings)
    , m_layouts(window, settings)
{
    makePages();
    makeDocks();
    m_layouts.settle();
    connect(&m_layouts, &Layouts::changed, this, &Workspace::leaveStart);
}

void Workspace::makePages()
{
    m_pages = new QStackedWidget(&m_window);
    start = new panels::StartPanel(m_pages);
    m_pages->addWidget(start);
    m_pages->addWidget(makeWorkPage());
    compare = new DeferredPage(
        [this](QWidget *parent) {
            return new panels::CompareView(*m_models.source, m_models.focus, m_models.connections,
                                           m_models.commands, parent);
        },
        m_pages);
    m_pages->addWidget(compare); // Page::Compare
    m_pages->setCurrentIndex(int(Page::Work));
    m_window.setCentralWidget(m_pages);
}

void Workspace::makeDocks()
{
    connections = new panels::ConnectionsPanel(m_models.connections, m_models.focus, &m_window);
    collections = new panels::CollectionsPanel(m_models.requests, m_models.collection, &m_window);
    payload = new panels::PayloadPanel(*m_models.source, m_models.focus, &m_window);
    groups = new panels::GroupsPanel(*m_models.source, m_models.focus, m_models.connections, &m_window);
    sizes = new panels::SizesPanel(*m_models.source, m_models.focus, m_models.budget, &m_window);
    addDock(connections, QStringLiteral("connectionsDock"), Layouts::Place::Left, QT_TR_NOOP("Connections"));
    collections->hide();
    if (!m_models.source->isReadOnly()) // nothing can be connected there
        addDock(collections, QStringLiteral("collectionsDock"), Layouts::Place::Left,
                QT_TR_NOOP("Collections"));
    addDock(payload, QStringLiteral("payloadDock"), Layouts::Place::RightTop, QT_TR_NOOP("Payload"));
    addDock(groups, QStringLiteral("groupsDock"), Layouts::Place::RightBottom, QT_TR_NOOP("Groups"));
    addDock(sizes, QStringLiteral("sizesDock"), Layouts::Place::RightBottom, QT_TR_NOOP("Sizes"));
}

QWidget *Workspace::makeWorkPage()
{
    auto *page = new QWidget(m_pages);
    address = new panels::AddressPanel(m_models.commands, m_models.focus, m_models.draft, page);
    notice = new panels::NoticeBar(page);
    m_readOnly = new panels::NoticeBar(page);
    log = new panels::LogPanel(*m_models.source, m_models.focus, m_models.connections, m_models.commands,
                               m_models.budget, page);
    auto *work = new QSplitter(Qt::Vertical, page);
    work->setChildrenCollapsible(false);
    m_request = new RequestTabs(m_models, work);
    composer = m_request->composer();
    parameters = m_request->parameters();
    headers = m_request->headers();
    handshake = m_request->handshake();
    work->addWidget(m_request);
    work->addWidget(log);
    work->setStretchFactor(1, 1);
    m_layouts.setWork(work, m_request, true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    trouble = new TroubleBanner(*m_models.source, page);
    layout->addWidget(trouble);
    layout->addWidget(m_readOnly);
    layout->addWidget(address);
    layout->addWidget(notice);
    layout->addWidget(new panels::PendingNotice(m_models.commands, m_models.draft, page));
    layout->addWidget(work, 1);
    address->setRecentUrls(m_settings.recentUrls());
    address->setVisible(!m_models.source->isReadOnly());
    return page;
}

void Workspace::addDock(QWidget *panel, const QString &name, Layouts::Place place, const char *title)
{
    m_docks.append({ m_layouts.addDock(panel, name, place), title });
}

void Workspace::show(QWidget *part)
{
    if (m_pages->widget(int(Page::Work))->isAncestorOf(part)) {
        leaveStart();
        if (page() == Page::Compare)
            m_layouts.choose(LayoutChoice::Log);
    }
    m_layouts.reveal(part);
    part->setFocus(Qt::ShortcutFocusReason);
}

Workspace::Page Workspace::page() const
{
    return Page(m_pages->currentIndex());
}

void Workspace::showStart()
{
    m_isAtStart = true;
    showPage();
    start->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::leaveStart()
{
    m_isAtStart = false;
    showPage();
}

void Workspace::showPage()
{
    const bool compares = m_layouts.current() == LayoutChoice::Compare;
    const Page wanted = m_isAtStart ? Page::Start : compares ? Page::Compare : Page::Work;
    if (wanted == page())
        return;
    m_pages->setCurrentIndex(int(wanted));
    Q_EMIT pageChanged();
}

void Workspace::stepPanel(int step)
{
    const QList<QWidget *> panels = reachablePanels();
    if (panels.isEmpty())
        return;
    qsizetype current = -1;
    for (qsizetype i = 0; i < panels.size(); ++i)
        if (panels[i]->isAncestorOf(QApplication::focusWidget()))
            current = i;
    const qsizetype next = (current + step + panels.size()) % panels.size();
    panels[next]->setFocus(Qt::TabFocusReason);
}

void Workspace::retranslate()
{
    m_layouts.retranslate();
    for (const Dock &dock : std::as_const(m_docks)) {
        dock.widget->setWindowTitle(tr(dock.title));
        dock.widget->toggleViewAction()->setStatusTip(tr("Show or hide the panel"));
    }
    if (m_models.source->isReadOnly()) {
        const QString opened = tr("Opened file, read-only: %1").arg(m_models.source->path());
        m_readOnly->setNotice((opened + QLatin1Char('\n') + m_models.source->loss()).trimmed());
    }
}

// A dock behind another one counts as visible, but is moved out of the window.
bool Workspace::isInFront(const QWidget *panel) const
{
    const QRect place(panel->mapTo(&m_window, QPoint()), panel->size());
    return panel->window() != &m_window || m_window.rect().intersects(place);
}

// Those that have something for the keyboard: an empty log has not.
QList<QWidget *> Workspace::reachablePanels() const
{
    QList<QWidget *> reachable;
    for (QWidget *panel :
         { static_cast<QWidget *>(connections), static_cast<QWidget *>(collections),
           static_cast<QWidget *>(start), static_cast<QWidget *>(address), m_request->currentWidget(),
           static_cast<QWidget *>(log), compare, static_cast<QWidget *>(payload),
           static_cast<QWidget *>(groups), static_cast<QWidget *>(sizes) })
        if (panel->isVisible() && isInFront(panel) && takesKeys(panel))
            reachable.append(panel);
    return reachable;
}

} // namespace shell

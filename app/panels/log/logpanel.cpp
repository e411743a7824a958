// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logpanel.h"

#include "models/budget.h"
#include "models/capturesource.h"
#include "models/connectioncommands.h"
#include "models/connectionsmodel.h"
#include "models/figures.h"
#include "models/focus.h"
#include "panels/log/filterchips.h"
#include "panels/log/logcolumns.h"
#include "panels/log/logfinder.h"
#include "panels/log/logfocus.h"
#include "panels/log/logheader.h"
#include "panels/log/logview.h"
#include "panels/log/pausebar.h"
#include "panels/log/searchbar.h"

#include <QDateTime>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace panels {

using captures::RecordId;
using models::MessageLogModel;
using models::Subject;

LogPanel::LogPanel(models::CaptureSource &source, models::Focus &focus, models::ConnectionsModel &connections,
                   models::ConnectionCommands &commands, const models::Budget &budget, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_focus(focus)
    , m_connections(connections)
    , m_commands(commands)
    , m_model([&connections](captures::ConnectionId id) { return connections.nameOf(id); })
    , m_header(new LogHeader(focus, this))
    , m_searchBar(new SearchBar(this))
    , m_chips(new FilterChips(
          focus, [&connections](captures::ConnectionId id) { return connections.nameOf(id); }, this))
    , m_pause(new PauseBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new LogView(this))
    , m_finder(new LogFinder(focus, m_model, *m_view, *m_searchBar))
    , m_empty(new LogEmpty(this))
{
    m_model.setBudget(&budget);
    m_view->setModel(&m_model);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    place();
    observeSource();
    observeView();
    retranslate();
    showFilter();
    showSubject();
}

void LogPanel::place()
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_searchBar->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_searchBar);
    layout->addWidget(m_chips);
    layout->addWidget(m_pause);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_view);
}

void LogPanel::observeSource()
{
    connect(&m_source, &models::CaptureSource::aboutToReplace, this, [this] { m_model.show({}, {}, 0); });
    connect(&m_source, &models::CaptureSource::sessionReplaced, this, [this] {
        setPaused(false);
        showSubject();
        showHiding({});
    });
    connect(&m_source, &models::CaptureSource::readerReplaced, this, &LogPanel::showSubject);
    connect(&m_source, &models::CaptureSource::grew, this, &LogPanel::grow);
    connect(&m_focus, &models::Focus::subjectChanged, this, &LogPanel::showSubject);
    connect(&m_focus, &models::Focus::filterChanged, this, &LogPanel::showFilter);
    connect(&m_commands, &models::ConnectionCommands::changed, this, &LogPanel::showEmptyState);
    connect(&m_connections, &QAbstractItemModel::dataChanged, this, &LogPanel::showTitle);
    connect(m_empty, &EmptyState::buttonPressed, this, &LogPanel::pressEmptyButton);
    connect(m_chips, &FilterChips::unclearRequested, this, &LogPanel::unhideRows);
    connect(m_chips, &FilterChips::allRowsRequested, this, &LogPanel::showAllRows);
    connect(m_pause, &PauseBar::buttonPressed, this, [this] { setPaused(false); });
}

void LogPanel::observeView()
{
    new LogFocus(m_focus, m_model, *m_view);
    connect(&m_model, &MessageLogModel::progressed, this, &LogPanel::showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LogPanel::selectionChanged);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LogPanel::selectionChanged);
    connect(m_view, &LogView::followingChanged, this, &LogPanel::followingChanged);
    connect(m_view, &LogView::copyRequested, this, &LogPanel::copyRequested);
    connect(&m_view->columns(), &LogColumns::changed, this, &LogPanel::columnsChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LogPanel::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LogPanel::selectionChanged);
}

void LogPanel::hideRows()
{
    m_model.hideRows();
    m_focus.lookAtRecord(0);
    showHiding(models::timesAreInUtc() ? QDateTime::currentDateTimeUtc().time() : QTime::currentTime());
}

void LogPanel::unhideRows()
{
    m_model.unhideRows();
    showHiding({});
}

bool LogPanel::isHidingRows() const
{
    return m_model.isHidingRows();
}

void LogPanel::showAllRows()
{
    m_focus.setFilter({});
    unhideRows();
}

// Where there are no rows yet, none are hidden.
void LogPanel::showHiding(std::optional<QTime> since)
{
    m_chips->setCleared(m_model.isHidingRows() ? since : std::nullopt);
    Q_EMIT hidingChanged();
}

void LogPanel::follow()
{
    setPaused(false);
    m_view->follow();
}

bool LogPanel::isFollowing() const
{
    return m_view->isFollowing();
}

void LogPanel::find()
{
    m_finder->open();
}

void LogPanel::findNext()
{
    m_finder->next();
}

void LogPanel::findPrevious()
{
    m_finder->previous();
}

void LogPanel::setPaused(bool isPaused)
{
    if (isPaused == this->isPaused())
        return;
    if (isPaused)
        m_pause->pause(m_source.lastRecord());
    else
        m_pause->resume();
    Q_EMIT pausedChanged();
    if (!isPaused)
        grow();
}

bool LogPanel::isPaused() const
{
    return m_pause->isPaused();
}

QByteArray LogPanel::columnState() const
{
    return m_view->columns().state();
}

void LogPanel::restoreColumns(const QByteArray &state)
{
    m_view->columns().restore(state);
}

void LogPanel::setMenuActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
}

QWidget *LogPanel::view() const
{
    return m_view;
}

void LogPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogPanel::retranslate()
{
    m_view->setAccessibleName(tr("Message log"));
    m_view->viewport()->update();
    showTitle();
    showState();
    m_finder->retranslate();
}

RecordId LogPanel::shownUpTo() const
{
    return m_pause->pausedAt().value_or(m_source.lastRecord());
}

void LogPanel::showSubject()
{
    const Subject &subject = m_focus.subject();
    const bool isConnection = subject.isConnection();
    const bool hasRows = subject.kind != Subject::Kind::Recent && m_source.reader();
    m_model.show(hasRows ? m_source.path() : QString(),
                 isConnection ? std::optional(subject.connection) : std::nullopt, shownUpTo());
    m_view->columns().setOfNoUse(MessageLogModel::ConnectionColumn, isConnection);
    showTitle();
    showState();
}

void LogPanel::showFilter()
{
    m_model.setFilter(m_focus.filter());
}

void LogPanel::grow()
{
    if (isPaused())
        return m_pause->growTo(m_source.lastRecord());
    m_model.growTo(m_source.lastRecord());
    m_finder->growTo(m_source.lastRecord());
}

void LogPanel::showState()
{
    showCount();
    showEmptyState();
}

void LogPanel::showCount()
{
    m_header->showCount(m_model.listing(), m_model.rowCount());
}

void LogPanel::showTitle()
{
    const int row = m_connections.rowOf(m_focus.subject());
    m_header->setTitle(row < 0 ? QString() : m_connections.index(row).data().toString());
}

void LogPanel::showEmptyState()
{
    const bool hasRows = m_model.rowCount() > 0 || m_model.isReading();
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_view) : m_empty);
    if (hasRows)
        return;
    m_empty->explain(reasonForNoRows());
}

LogEmpty::Reason LogPanel::reasonForNoRows() const
{
    using Reason = LogEmpty::Reason;
    if (m_model.listing().isFiltered() && m_model.listing().lookedAt() > 0)
        return Reason::NonePasses;
    if (m_model.hasHiddenRows())
        return Reason::Cleared;
    if (m_focus.subject().kind == Subject::Kind::Recent)
        return Reason::EarlierRun;
    if (m_commands.isLive())
        return Reason::Waiting;
    return m_source.isReadOnly() ? Reason::NothingRecorded : Reason::NoConnection;
}

void LogPanel::pressEmptyButton()
{
    if (m_empty->reason() == LogEmpty::Reason::NonePasses)
        m_focus.setFilter({});
    else if (m_empty->reason() == LogEmpty::Reason::Cleared)
        unhideRows();
    else
        m_commands.connectAgain();
}

} // namespace panels

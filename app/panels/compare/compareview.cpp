// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/compare/compareview.h"

#include "models/capturesource.h"
#include "models/connectioncommands.h"
#include "models/connectionsmodel.h"
#include "models/figures.h"
#include "panels/compare/broadcastbar.h"
#include "panels/compare/comparelog.h"
#include "panels/compare/metricsview.h"
#include "panels/look/emptystate.h"
#include "panels/look/strip.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace panels {

using Lanes = QList<models::MergedLogModel::Lane>;

CompareView::CompareView(models::CaptureSource &source, models::Focus &focus,
                         models::ConnectionsModel &connections, models::ConnectionCommands &commands,
                         QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_focus(focus)
    , m_connections(connections)
    , m_merged([&connections](captures::ConnectionId id) { return connections.nameOf(id); })
    , m_metrics(connections)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_tables(new QSplitter(Qt::Vertical, this))
    , m_figures(new MetricsView(m_metrics, this))
    , m_log(new CompareLog(m_merged, this))
    , m_empty(new EmptyState(this))
    , m_broadcast(new BroadcastBar(commands, this))
{
    setObjectName(QStringLiteral("compare"));
    m_stack->addWidget(makeTables());
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_log);
    observe();
    retranslate();
    clear();
}

QWidget *CompareView::makeHeader()
{
    auto *header = new Strip(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(10, 4, 10, 4);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_summary);
    return header;
}

QWidget *CompareView::makeTables()
{
    auto *page = new QWidget(this);
    m_tables->setChildrenCollapsible(false);
    m_tables->addWidget(m_figures);
    m_tables->addWidget(m_log);
    m_tables->setStretchFactor(1, 1);
    m_broadcast->setVisible(!m_source.isReadOnly());
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tables, 1);
    layout->addWidget(m_broadcast);
    return page;
}

void CompareView::observe()
{
    connect(&m_source, &models::CaptureSource::aboutToReplace, this, &CompareView::clear);
    for (const auto change : { &models::CaptureSource::readerReplaced, &models::CaptureSource::grew })
        connect(&m_source, change, this, &CompareView::refresh);
    connect(&m_focus, &models::Focus::tickedChanged, this, &CompareView::refresh);
    connect(&m_focus, &models::Focus::recordChanged, this, &CompareView::selectFocus);
    connect(&m_connections, &QAbstractItemModel::dataChanged, this, [this] {
        m_merged.noteNames();
        m_metrics.noteConnections();
    });
    for (const auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&m_connections, change, this, &CompareView::showEmptyState);
    connect(&m_merged, &QAbstractItemModel::rowsInserted, this, &CompareView::showSummary);
    connect(&m_metrics, &QAbstractItemModel::dataChanged, this, &CompareView::showSummary);
    connect(&m_merged, &models::MergedLogModel::rowFound, this, [this](int row) {
        if (row >= 0)
            m_log->lookAt(row);
    });
    connect(m_log, &CompareLog::recordChosen, &m_focus, &models::Focus::lookAtRecord);
    connect(m_log->horizontalHeader(), &QHeaderView::sectionResized, this, &CompareView::alignColumns);
    connect(m_log->horizontalScrollBar(), &QScrollBar::valueChanged, m_figures->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_empty, &EmptyState::buttonPressed, this, &CompareView::tickLatest);
}

void CompareView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CompareView::retranslate()
{
    m_title->setText(tr("Comparison"));
    m_log->setAccessibleName(tr("Messages of the ticked connections in order of time"));
    m_figures->setAccessibleName(tr("Figures of the ticked connections"));
    m_log->viewport()->update();
    m_figures->viewport()->update();
    showSummary();
    showEmptyState();
}

void CompareView::refresh()
{
    Lanes lanes;
    for (const captures::ConnectionId id : m_focus.ticked())
        lanes.append({ id, m_focus.tickPlace(id) });
    if (lanes.size() < 2 || m_source.path().isEmpty())
        lanes.clear();
    if (lanes.isEmpty()) {
        clear();
    } else if (isVisible()) {
        if (lanes != m_merged.lanes() || m_source.path() != m_shownPath)
            showTicked(lanes);
        m_merged.growTo(m_source.lastRecord());
        m_metrics.growTo(m_source.lastRecord());
    }
    showEmptyState();
}

void CompareView::clear()
{
    if (!m_merged.lanes().isEmpty())
        showTicked({});
    m_shownPath.clear();
    showEmptyState();
}

void CompareView::showTicked(const Lanes &lanes)
{
    m_shownPath = m_source.path();
    m_merged.show(m_shownPath, lanes, m_source.lastRecord());
    m_metrics.show(m_shownPath, lanes, m_source.lastRecord(), !m_source.isReadOnly());
    alignColumns();
    showSummary();
    selectFocus();
}

void CompareView::showSummary()
{
    const int rows = m_merged.rowCount();
    QString text = tr("%1 rows", nullptr, rows).arg(models::countText(rows));
    if (m_metrics.isCounting())
        text = tr("counting …") + QStringLiteral("   ") + text;
    m_summary->setText(m_merged.lanes().isEmpty() ? QString() : text);
}

void CompareView::showEmptyState()
{
    const bool hasTables = !m_merged.lanes().isEmpty();
    m_stack->setCurrentIndex(hasTables ? 0 : 1);
    if (hasTables)
        return;
    const int ticked = int(m_focus.ticked().size());
    const QString advice =
        tr("Click the boxes at the left of the connections, or press Space there. Each gets a letter and a "
           "column of its own.");
    m_empty->setTexts(tr("Tick two to four connections to compare them"),
                      ticked == 1 ? tr("One is ticked, one more is needed.") + u'\n' + advice : advice);
    const bool hasTwo =
        m_connections.subjectAt(1).isConnection() && m_connections.subjectAt(2).isConnection();
    m_empty->setButton(hasTwo && ticked < 2 ? tr("Tick the latest two") : QString());
}

void CompareView::selectFocus()
{
    if (m_merged.lanes().isEmpty() || m_merged.idAt(m_log->currentIndex().row()) == m_focus.record())
        return;
    m_log->selectionModel()->clear();
    if (m_focus.record() > 0)
        m_merged.find(m_focus.record());
}

void CompareView::tickLatest()
{
    for (int row = m_connections.rowCount() - 1; row > 0 && m_focus.ticked().size() < 2; --row)
        if (m_connections.subjectAt(row).isConnection())
            m_focus.tick(m_connections.subjectAt(row).connection, true);
}

// The figures stand above the records they are of.
void CompareView::alignColumns()
{
    using models::MergedLogModel;
    QList<int> widths;
    for (int column = MergedLogModel::FirstConnectionColumn; column < m_merged.columnCount(); ++column)
        widths.append(m_log->columnWidth(column));
    m_figures->fitColumns(m_log->columnWidth(MergedLogModel::TimeColumn)
                              + m_log->columnWidth(MergedLogModel::DeltaColumn),
                          widths);
}

} // namespace panels

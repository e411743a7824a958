// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sizes/sizespanel.h"

#include "captures/groupfilter.h"
#include "models/budget.h"
#include "models/grouptext.h"
#include "panels/look/emptystate.h"
#include "panels/look/tones.h"
#include "panels/sizes/budgetbar.h"
#include "panels/sizes/histogramplot.h"
#include "panels/sizes/trafficplot.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <limits>

namespace panels {

using captures::Direction;
using captures::SizeRange;

namespace {

constexpr size_t mostPoints = 240; // of a line over the whole time

}

SizesPanel::SizesPanel(models::CaptureSource &source, models::Focus &focus, models::Budget &budget,
                       QWidget *parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_budget(budget)
    , m_measure(source, focus, budget)
    , m_figures(m_measure)
    , m_bar(new BudgetBar(budget, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_table(new QTableView(this))
    , m_trafficTitle(new QLabel(this))
    , m_time(new QComboBox(this))
    , m_traffic(new TrafficPlot(this))
    , m_histogramTitle(new QLabel(this))
    , m_histogram(new HistogramPlot(this))
{
    makeTable();
    m_time->setObjectName(QStringLiteral("trafficTime"));
    m_time->addItems({ QString(), QString() });
    m_time->setCurrentIndex(m_measure.isLive() ? 0 : 1);
    m_time->setEnabled(m_measure.isLive());
    m_histogram->setObjectName(QStringLiteral("histogram"));
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_bar);
    observe();
    retranslate();
    followFilter();
}

void SizesPanel::editBudget()
{
    m_bar->setFocus(Qt::ShortcutFocusReason);
    m_bar->findChild<QLineEdit *>()->selectAll();
}

QWidget *SizesPanel::makeContent()
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addWidget(makeHeading(m_trafficTitle, m_time));
    layout->addWidget(m_traffic, 3);
    layout->addWidget(makeHeading(m_histogramTitle));
    layout->addWidget(m_histogram, 2);
    m_traffic->setMinimumHeight(m_traffic->minimumSizeHint().height());
    m_histogram->setMinimumHeight(m_histogram->sizeHint().height());
    scroll->setWidget(content);
    return scroll;
}

QWidget *SizesPanel::makeHeading(QLabel *title, QWidget *beside)
{
    auto *heading = new QWidget(this);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(10, 8, 10, 4);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    layout->addWidget(title, 1);
    if (beside)
        layout->addWidget(beside);
    return heading;
}

void SizesPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("sizes"));
    m_table->setModel(&m_figures);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void SizesPanel::observe()
{
    connect(&m_measure, &models::SizeMeasure::changed, this, &SizesPanel::refresh);
    connect(&m_budget, &models::Budget::changed, this, &SizesPanel::followFilter);
    connect(&m_focus, &models::Focus::filterChanged, this, &SizesPanel::followFilter);
    connect(m_histogram, &HistogramPlot::chosen, this, &SizesPanel::toggleSizes);
    connect(m_bar, &BudgetBar::overToggled, this, [this] { toggleSizes(overBudget()); });
    connect(m_time, &QComboBox::currentIndexChanged, this, &SizesPanel::showTraffic);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &SizesPanel::showTraffic);
}

void SizesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitTable();
    QWidget::changeEvent(event);
}

void SizesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setSeen(true);
}

void SizesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setSeen(false);
}

void SizesPanel::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    m_measure.setActive(isSeen);
    if (isSeen && m_measure.isLive())
        m_clock.start();
    else
        m_clock.stop();
    if (!isSeen)
        return;
    fitTable();
    refresh();
}

void SizesPanel::retranslate()
{
    m_table->setAccessibleName(tr("Sizes of messages"));
    m_trafficTitle->setText(tr("Traffic"));
    m_histogramTitle->setText(tr("Messages by size"));
    m_time->setItemText(0, tr("Last minute"));
    m_time->setItemText(1, tr("Whole time"));
    m_time->setAccessibleName(tr("Time span of the traffic"));
    m_empty->setTexts(tr("No messages to measure yet"),
                      tr("Sizes, traffic and how many messages there are of which size are shown here."));
    fitTable();
    refresh();
}

// As high as its rows: what scrolls is the panel.
void SizesPanel::fitTable()
{
    const int row = m_table->fontMetrics().height() + 6;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + row * m_figures.rowCount()
                            + 2);
}

void SizesPanel::refresh()
{
    const captures::SizeStatistics &statistics = m_measure.statistics();
    const bool hasFigures = statistics.together().messages > 0;
    m_stack->setCurrentIndex(hasFigures ? 0 : 1);
    if (!m_measure.trouble().isEmpty())
        m_empty->setTexts(tr("The capture could not be read"), m_measure.trouble());
    m_bar->setOver(m_measure.knowsBudget() ? std::optional(statistics.together().overBudget) : std::nullopt);
    if (!hasFigures || !m_isSeen)
        return;
    m_histogram->show(statistics.histogram(Direction::In), statistics.histogram(Direction::Out));
    showTraffic();
}

void SizesPanel::showTraffic()
{
    if (!m_isSeen)
        return;
    const bool isRecent = m_time->currentIndex() == 0;
    const captures::SizeStatistics &statistics = m_measure.statistics();
    m_traffic->show(isRecent ? statistics.recent().upTo(models::wireNow())
                             : statistics.whole().inAtMost(mostPoints),
                    isRecent);
}

void SizesPanel::followFilter()
{
    const std::optional<SizeRange> &shown = m_focus.filter().size;
    m_histogram->setMarked(shown);
    m_bar->setFiltering(shown && m_budget.bytes() > 0 && *shown == overBudget());
}

void SizesPanel::toggleSizes(const SizeRange &range)
{
    captures::Filter filter = m_focus.filter();
    if (filter.size == range)
        filter.size.reset();
    else
        filter = captures::withSizes(filter, range);
    m_focus.setFilter(filter);
    followFilter();
}

SizeRange SizesPanel::overBudget() const
{
    return { m_budget.bytes() + 1, std::numeric_limits<qint64>::max() };
}

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sizes/sizesview.h"

#include "models/grouptext.h"
#include "models/sizemeasure.h"
#include "panels/sizes/histogramplot.h"
#include "panels/sizes/trafficplot.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace panels {

using captures::Direction;

namespace {

constexpr size_t mostPoints = 240; // of a line over the whole time

}

SizesView::SizesView(models::SizeMeasure &measure, QWidget *parent)
    : QScrollArea(parent)
    , m_measure(measure)
    , m_figures(measure)
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
    layOut();
    connect(m_histogram, &HistogramPlot::chosen, this, &SizesView::chosen);
    connect(m_time, &QComboBox::currentIndexChanged, this, &SizesView::showTraffic);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &SizesView::showTraffic);
    retranslate();
}

void SizesView::refresh()
{
    const captures::SizeStatistics &statistics = m_measure.statistics();
    m_histogram->show(statistics.histogram(Direction::In), statistics.histogram(Direction::Out));
    showTraffic();
}

void SizesView::setMarked(const std::optional<captures::SizeRange> &sizes)
{
    m_histogram->setMarked(sizes);
}

void SizesView::setMoving(bool isMoving)
{
    if (isMoving)
        m_clock.start();
    else
        m_clock.stop();
}

void SizesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitTable();
    QScrollArea::changeEvent(event);
}

void SizesView::makeTable()
{
    m_table->setObjectName(QStringLiteral("sizes"));
    m_table->setModel(&m_figures);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setProperty("airy", true);
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

QWidget *SizesView::makeHeading(QLabel *title, QWidget *beside)
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

void SizesView::layOut()
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
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
    setWidget(content);
}

void SizesView::retranslate()
{
    m_table->setAccessibleName(tr("Sizes of messages"));
    m_trafficTitle->setText(tr("Traffic"));
    m_histogramTitle->setText(tr("Messages by size"));
    m_time->setItemText(0, tr("Last minute"));
    m_time->setItemText(1, tr("Whole time"));
    m_time->setAccessibleName(tr("Time span of the traffic"));
    fitTable();
}

// As high as its rows: what scrolls is the view.
void SizesView::fitTable()
{
    const int row = m_table->fontMetrics().height() + 6;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + row * m_figures.rowCount()
                            + 2);
}

void SizesView::showTraffic()
{
    const bool isRecent = m_time->currentIndex() == 0;
    const captures::SizeStatistics &statistics = m_measure.statistics();
    m_traffic->show(isRecent ? statistics.recent().upTo(models::wireNow())
                             : statistics.whole().inAtMost(mostPoints),
                    isRecent);
}

} // namespace panels

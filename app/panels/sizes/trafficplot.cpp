// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sizes/trafficplot.h"

#include "models/figures.h"
#include "panels/look/tones.h"
#include "panels/sizes/plotlook.h"

#include <QEvent>
#include <QVBoxLayout>

namespace panels {

using captures::TrafficBin;
using captures::TrafficSpan;

namespace {

double seconds(std::chrono::microseconds time)
{
    return std::chrono::duration<double>(time).count();
}

double ceiling(const QCPGraph &a, const QCPGraph &b)
{
    double highest = 1;
    for (const QCPGraph *graph : { &a, &b })
        for (const QCPGraphData &point : *graph->data())
            highest = std::max(highest, point.value);
    return highest * 1.08;
}

} // namespace

TrafficPlot::TrafficPlot(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel is for what scrolls around it
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setRowSpacing(2);
    m_messages = makePart(0, int(FigureTicker::Unit::Count));
    m_bytes = makePart(1, int(FigureTicker::Unit::Bytes));
    auto *margins = new QCPMarginGroup(m_plot);
    for (const Part *part : { &m_messages, &m_bytes })
        part->rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    retranslate();
    dress();
}

QSize TrafficPlot::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 14 };
}

// Two plots that can still be read.
QSize TrafficPlot::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 10 };
}

TrafficPlot::Part TrafficPlot::makePart(int row, int unit)
{
    Part part;
    part.rect = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(row, 0, part.rect);
    part.rect->setMinimumMargins(QMargins(8, 4, 12, 2));
    QCPAxis *time = part.rect->axis(QCPAxis::atBottom);
    QCPAxis *rate = part.rect->axis(QCPAxis::atLeft);
    rate->setTicker(QSharedPointer<FigureTicker>::create(FigureTicker::Unit(unit)));
    part.in = m_plot->addGraph(time, rate);
    part.out = m_plot->addGraph(time, rate);
    auto *legend = new QCPLegend;
    part.rect->insetLayout()->addElement(legend, Qt::AlignTop | Qt::AlignLeft);
    part.rect->insetLayout()->setMargins(QMargins(4, 0, 4, 4));
    legend->setLayer(QStringLiteral("legend"));
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setMargins(QMargins(2, 2, 2, 2));
    legend->setIconSize(24, 10);
    for (QCPGraph *graph : { part.in, part.out }) {
        graph->removeFromLegend();
        graph->addToLegend(legend);
    }
    return part;
}

void TrafficPlot::show(const TrafficSpan &span, bool countsBack)
{
    setTimeAxes(countsBack);
    fill(m_messages, span, countsBack, &TrafficBin::messages);
    fill(m_bytes, span, countsBack, &TrafficBin::bytes);
    redraw();
}

void TrafficPlot::fill(Part &part, const TrafficSpan &span, bool countsBack,
                       std::array<qint64, 2> TrafficBin::*figure)
{
    const double width = seconds(span.width);
    const auto count = double(span.bins.size());
    const double begin = countsBack ? -count * width : seconds(span.begin.time_since_epoch());
    for (const size_t side : { 0, 1 }) {
        QVector<QCPGraphData> points;
        for (size_t i = 0; i < span.bins.size(); ++i)
            points.append(
                { begin + (double(i) + 0.5) * width, double((span.bins[i].*figure)[side]) / width });
        (side == 0 ? part.in : part.out)->data()->set(points, true);
    }
    part.rect->axis(QCPAxis::atBottom)->setRange(begin, begin + std::max(1.0, count) * width);
    part.rect->axis(QCPAxis::atLeft)->setRange(0, ceiling(*part.in, *part.out));
}

void TrafficPlot::setTimeAxes(bool countsBack)
{
    QSharedPointer<QCPAxisTicker> ticker;
    if (countsBack) {
        const auto steps = QSharedPointer<QCPAxisTickerFixed>::create();
        steps->setTickStep(15);
        ticker = steps;
    } else {
        const auto clock = QSharedPointer<QCPAxisTickerDateTime>::create();
        clock->setDateTimeFormat(QStringLiteral("HH:mm:ss"));
        clock->setDateTimeSpec(models::timesAreInUtc() ? Qt::UTC : Qt::LocalTime);
        clock->setTickCount(4);
        ticker = clock;
    }
    for (const Part *part : { &m_messages, &m_bytes })
        part->rect->axis(QCPAxis::atBottom)->setTicker(ticker);
    m_messages.rect->axis(QCPAxis::atBottom)->setTickLabels(false);
    m_bytes.rect->axis(QCPAxis::atBottom)->setNumberFormat(QStringLiteral("f"));
    m_bytes.rect->axis(QCPAxis::atBottom)->setNumberPrecision(0);
    m_bytes.rect->axis(QCPAxis::atBottom)->setLabel(countsBack ? tr("seconds ago") : QString());
}

void TrafficPlot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    redraw();
}

void TrafficPlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void TrafficPlot::retranslate()
{
    m_messages.in->setName(tr("messages/s in"));
    m_messages.out->setName(tr("messages/s out"));
    m_bytes.in->setName(tr("bytes/s in"));
    m_bytes.out->setName(tr("bytes/s out"));
    setAccessibleName(tr("Messages and bytes a second"));
    redraw();
}

void TrafficPlot::dress()
{
    const QFont small = plotFont(font());
    m_plot->setBackground(palette().brush(QPalette::Base));
    for (const Part *part : { &m_messages, &m_bytes }) {
        dressAxes(*part->rect, small, palette());
        part->in->setPen(linePen(false, palette()));
        part->out->setPen(linePen(true, palette()));
        QColor under = tonesFor(palette()).in;
        under.setAlphaF(0.12F);
        part->in->setBrush(under);
        for (QCPLayoutElement *element : part->rect->insetLayout()->elements(false))
            if (auto *legend = qobject_cast<QCPLegend *>(element))
                dressLegend(*legend, small, palette());
    }
    redraw();
}

// What nobody sees is drawn when it is shown.
void TrafficPlot::redraw()
{
    if (isVisible())
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace panels

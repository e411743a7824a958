// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sizes/histogramplot.h"

#include "models/figures.h"
#include "panels/look/tones.h"
#include "panels/sizes/plotlook.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace panels {

using captures::SizeHistogram;
using captures::SizeRange;

namespace {

constexpr double ground = 0.7; // a logarithm has no 0: one message is to be seen as a bar
constexpr int fewestBins = 9;

// "1", "100", "10 kB": where a bin begins, at each power of ten.
QSharedPointer<QCPAxisTickerText> sizeTicks()
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    ticker->setSubTickCount(0);
    ticker->addTick(0, QStringLiteral("0"));
    for (int bin = 1; bin < SizeHistogram::bins; bin += 3)
        ticker->addTick(bin - 0.5, models::sizeText(SizeHistogram::rangeOf(bin).from));
    return ticker;
}

QSharedPointer<QCPAxisTicker> countTicks()
{
    class CountTicks : public QCPAxisTickerLog
    {
    protected:
        QString getTickLabel(double tick, const QLocale &, QChar, int) override
        {
            return models::countText(qint64(std::llround(tick)));
        }
        int getSubTickCount(double) override { return 0; }
    };
    return QSharedPointer<CountTicks>::create();
}

} // namespace

HistogramPlot::HistogramPlot(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_legend(new QCPLegend)
    , m_inBars(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_outBars(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_cursor(new QCPItemRect(m_plot))
    , m_mark(new QCPItemRect(m_plot))
{
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // this widget handles them
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->axisRect()->setMinimumMargins(QMargins(8, 4, 12, 2));
    m_plot->xAxis->setTicker(sizeTicks());
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->setScaleType(QCPAxis::stLogarithmic);
    m_plot->yAxis->setTicker(countTicks());
    auto *group = new QCPBarsGroup(m_plot);
    group->setSpacing(1);
    group->setSpacingType(QCPBarsGroup::stAbsolute);
    for (QCPBars *bars : { m_inBars, m_outBars }) {
        bars->setWidth(0.42);
        bars->setBaseValue(ground);
        bars->setBarsGroup(group);
        bars->removeFromLegend();
    }
    m_plot->axisRect()->insetLayout()->addElement(m_legend, Qt::AlignTop | Qt::AlignRight);
    m_plot->axisRect()->insetLayout()->setMargins(QMargins(4, 0, 4, 4));
    m_legend->setLayer(QStringLiteral("legend"));
    m_legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    m_legend->setMargins(QMargins(2, 2, 2, 2));
    m_legend->setIconSize(16, 10);
    m_inBars->addToLegend(m_legend);
    m_outBars->addToLegend(m_legend);
    m_mark->setLayer(QStringLiteral("background"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    setCurrent(-1);
    setMarked({});
    retranslate();
    dress();
}

QSize HistogramPlot::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 9 };
}

void HistogramPlot::show(const SizeHistogram &in, const SizeHistogram &out)
{
    m_in = in;
    m_out = out;
    QVector<QCPBarsData> inBars;
    QVector<QCPBarsData> outBars;
    for (int bin = 0; bin < SizeHistogram::bins; ++bin) {
        if (in.at(bin) > 0)
            inBars.append({ double(bin), double(in.at(bin)) });
        if (out.at(bin) > 0)
            outBars.append({ double(bin), double(out.at(bin)) });
    }
    m_inBars->data()->set(inBars, true);
    m_outBars->data()->set(outBars, true);
    fitRange();
    setCurrent(m_current);
    redraw();
}

// From the first bar to the last with one bin of air, but never few fat bars.
void HistogramPlot::fitRange()
{
    int first = SizeHistogram::bins;
    int last = 0;
    qint64 highest = 10;
    for (int bin = 0; bin < SizeHistogram::bins; ++bin) {
        if (isEmpty(bin))
            continue;
        first = std::min(first, bin);
        last = bin;
        highest = std::max({ highest, m_in.at(bin), m_out.at(bin) });
    }
    m_first = std::max(0, std::min(first, last) - 1);
    m_last = std::min(SizeHistogram::bins - 1, std::max(last + 1, m_first + fewestBins - 1));
    m_plot->xAxis->setRange(m_first - 0.6, m_last + 0.6);
    m_plot->yAxis->setRange(ground, double(highest) * 1.6);
}

void HistogramPlot::setMarked(const std::optional<SizeRange> &range)
{
    m_markedRange = range;
    int marked = -1;
    for (int bin = 0; range && bin < SizeHistogram::bins; ++bin)
        if (SizeHistogram::rangeOf(bin) == *range)
            marked = bin;
    place(m_mark, marked);
    redraw();
}

QString HistogramPlot::textOf(int bin) const
{
    const SizeRange range = SizeHistogram::rangeOf(bin);
    const QString sizes = range.below - range.from == 1 ? tr("%1 bytes").arg(models::countText(range.from))
        : bin + 1 == SizeHistogram::bins
        ? tr("%1 bytes and more").arg(models::countText(range.from))
        : tr("%1 to %2 bytes").arg(models::countText(range.from), models::countText(range.below - 1));
    return tr("%1: %2 messages in, %3 out")
        .arg(sizes, models::countText(m_in.at(bin)), models::countText(m_out.at(bin)));
}

int HistogramPlot::binAt(const QPointF &position) const
{
    if (!m_plot->axisRect()->rect().contains(position.toPoint()))
        return -1;
    const int bin = int(std::lround(m_plot->xAxis->pixelToCoord(position.x())));
    return bin >= m_first && bin <= m_last ? bin : -1;
}

void HistogramPlot::place(QCPItemRect *item, int bin)
{
    item->setVisible(bin >= 0);
    item->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    item->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    item->topLeft->setCoords(bin - 0.5, 0);
    item->bottomRight->setCoords(bin + 0.5, 1);
}

void HistogramPlot::setCurrent(int bin)
{
    m_current = bin < 0 ? -1 : std::clamp(bin, m_first, m_last);
    place(m_cursor, hasFocus() ? m_current : -1);
    if (m_current >= 0 && hasFocus())
        setAccessibleDescription(textOf(m_current));
    redraw();
}

bool HistogramPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bin = binAt(help->pos());
        if (bin >= 0)
            QToolTip::showText(help->globalPos(), textOf(bin), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void HistogramPlot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    redraw();
}

void HistogramPlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void HistogramPlot::mouseReleaseEvent(QMouseEvent *event)
{
    const int bin = binAt(event->position());
    if (event->button() != Qt::LeftButton || bin < 0 || isEmpty(bin))
        return;
    setCurrent(bin);
    Q_EMIT chosen(SizeHistogram::rangeOf(bin));
}

void HistogramPlot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && !isEmpty(m_current))
            Q_EMIT chosen(SizeHistogram::rangeOf(m_current));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistogramPlot::focusInEvent(QFocusEvent *event)
{
    setCurrent(m_current < 0 ? m_first + 1 : m_current);
    QWidget::focusInEvent(event);
}

void HistogramPlot::focusOutEvent(QFocusEvent *event)
{
    setCurrent(m_current);
    QWidget::focusOutEvent(event);
}

void HistogramPlot::retranslate()
{
    m_inBars->setName(models::directionText(captures::Direction::In));
    m_outBars->setName(models::directionText(captures::Direction::Out));
    setAccessibleName(tr("Messages by size"));
    redraw();
}

void HistogramPlot::dress()
{
    const QFont small = plotFont(font());
    const Tones &tones = tonesFor(palette());
    m_plot->setBackground(palette().brush(QPalette::Base));
    dressAxes(*m_plot->axisRect(), small, palette());
    dressLegend(*m_legend, small, palette());
    m_inBars->setPen(QPen(tones.in));
    m_outBars->setPen(QPen(tones.out));
    m_inBars->setBrush(barBrush(false, palette()));
    m_outBars->setBrush(barBrush(true, palette()));
    m_cursor->setPen(QPen(tones.accent, 1.5));
    m_cursor->setBrush(Qt::NoBrush);
    m_mark->setPen(Qt::NoPen);
    m_mark->setBrush(tones.noticeBack);
    redraw();
}

// What nobody sees is drawn when it is shown.
void HistogramPlot::redraw()
{
    if (isVisible())
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sizes/plotlook.h"

#include "models/figures.h"
#include "panels/look/tones.h"

namespace panels {
namespace {

void dressAxis(QCPAxis &axis, const QFont &font, const QPalette &palette)
{
    const Tones &tones = tonesFor(palette);
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
    axis.setTickLabelColor(tones.muted);
    axis.setLabelColor(tones.muted);
    for (const auto setPen : { &QCPAxis::setBasePen, &QCPAxis::setTickPen, &QCPAxis::setSubTickPen })
        (axis.*setPen)(QPen(tones.line));
    axis.grid()->setPen(QPen(tones.line, 0, Qt::DotLine));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

} // namespace

void dressAxes(const QCPAxisRect &rect, const QFont &font, const QPalette &palette)
{
    for (QCPAxis *axis : rect.axes())
        dressAxis(*axis, font, palette);
}

void dressLegend(QCPLegend &legend, const QFont &font, const QPalette &palette)
{
    QColor ground = palette.color(QPalette::Base);
    ground.setAlphaF(0.8F);
    legend.setFont(font);
    legend.setTextColor(palette.color(QPalette::Text));
    legend.setBrush(ground);
    legend.setBorderPen(Qt::NoPen);
}

QFont plotFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    return small;
}

QPen linePen(bool isOut, const QPalette &palette)
{
    const Tones &tones = tonesFor(palette);
    return isOut ? QPen(tones.out, 1.8, Qt::DashLine) : QPen(tones.in, 1.8);
}

QBrush barBrush(bool isOut, const QPalette &palette)
{
    const Tones &tones = tonesFor(palette);
    return isOut ? QBrush(tones.out, Qt::BDiagPattern) : QBrush(tones.in);
}

FigureTicker::FigureTicker(Unit unit)
    : m_unit(unit)
{
    setTickCount(3);
}

QString FigureTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    const auto figure = qint64(std::llround(tick));
    return m_unit == Unit::Bytes ? models::sizeText(figure) : models::countText(figure);
}

double FigureTicker::getTickStep(const QCPRange &range)
{
    return std::max(1.0, QCPAxisTicker::getTickStep(range));
}

int FigureTicker::getSubTickCount(double)
{
    return 0;
}

} // namespace panels

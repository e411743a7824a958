// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/sizes/customplot.h"

namespace panels {

// Give parts of a plot the colours and letters of the theme.
void dressAxes(const QCPAxisRect &rect, const QFont &font, const QPalette &palette);
void dressLegend(QCPLegend &legend, const QFont &font, const QPalette &palette);
QFont plotFont(const QFont &font); // a little smaller

// In and out, told apart without their colours: a whole line and a broken one, a filled bar and a hatched
// one.
QPen linePen(bool isOut, const QPalette &palette);
QBrush barBrush(bool isOut, const QPalette &palette);

// Ticks as sizes ("20 kB") or counts ("20,000"); whole numbers only.
class FigureTicker : public QCPAxisTicker
{
public:
    enum class Unit { Count, Bytes };

    explicit FigureTicker(Unit unit);

protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
    double getTickStep(const QCPRange &range) override;
    int getSubTickCount(double tickStep) override;

private:
    const Unit m_unit;
};

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style/strokes.h"

#include "panels/look/tones.h"

#include <QPainter>
#include <QPalette>

#include <array>

namespace shell {
namespace {

// As the icons are drawn: on a grid of 16 × 16.
void drawOnGrid(QPainter &painter, const QRectF &square, const std::array<QPointF, 3> &points,
                const QColor &colour, qreal width)
{
    const qreal scale = square.width() / 16;
    std::array<QPointF, 3> placed;
    for (std::size_t i = 0; i < points.size(); ++i)
        placed[i] = square.topLeft() + points[i] * scale;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(placed.data(), int(placed.size()));
    painter.restore();
}

} // namespace

QColor handleColour(const QPalette &palette)
{
    return panels::isDark(palette) ? QColor(0x525a64) : QColor(0xb4bcc5);
}

void drawBox(QPainter &painter, const QRectF &rect, const Box &box)
{
    const qreal inset = box.width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(box.line, box.width));
    painter.setBrush(box.ground);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), box.radius - inset,
                            box.radius - inset);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    drawBox(painter, rect, { Qt::transparent, panels::tonesFor(palette).accent, 2 });
}

void fillRounded(QPainter &painter, const QRectF &rect, const QColor &ground, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void drawChevron(QPainter &painter, const QRectF &square, Chevron direction, const QColor &colour)
{
    if (direction == Chevron::Up)
        drawOnGrid(painter, square, { QPointF(4, 10), QPointF(8, 6), QPointF(12, 10) }, colour, 1.8);
    else
        drawOnGrid(painter, square, { QPointF(4, 6), QPointF(8, 10), QPointF(12, 6) }, colour, 1.8);
}

void drawCheckMark(QPainter &painter, const QRectF &square, const QColor &colour)
{
    drawOnGrid(painter, square, { QPointF(3.5, 8.5), QPointF(6.5, 11.5), QPointF(12.5, 5) }, colour, 2);
}

QRectF centredSquare(const QRectF &rect, qreal side)
{
    return { rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side) };
}

} // namespace shell

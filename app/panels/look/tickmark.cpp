// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/tickmark.h"

#include "models/focus.h"
#include "panels/look/tones.h"

#include <QPainter>
#include <QPalette>

namespace panels {
namespace {

void drawShape(QPainter &painter, const QRectF &box, int place)
{
    const QPointF c = box.center();
    const qreal r = box.width() / 2;
    switch (place) {
    case 0:
        painter.drawEllipse(box);
        break;
    case 1:
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        break;
    case 2:
        painter.drawPolygon(QPolygonF{ c - QPointF(0, r * 1.15), c + QPointF(r * 1.15, 0),
                                       c + QPointF(0, r * 1.15), c - QPointF(r * 1.15, 0) });
        break;
    default:
        painter.drawPolygon(QPolygonF{ c + QPointF(-r, 0), c + QPointF(-r * 0.5, -r * 0.95),
                                       c + QPointF(r * 0.5, -r * 0.95), c + QPointF(r, 0),
                                       c + QPointF(r * 0.5, r * 0.95), c + QPointF(-r * 0.5, r * 0.95) });
        break;
    }
}

QColor markColour(int place, const Tones &tones)
{
    const QColor colours[] = { tones.accent, tones.good, tones.key, tones.busy };
    return colours[place % 4];
}

} // namespace

void drawTickMark(QPainter &painter, const QRectF &box, int place, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColour(place, tonesFor(palette)));
    drawShape(painter, box, place);
    QFont font = painter.font();
    font.setPixelSize(std::max(8, int(box.height() * 0.68)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Base));
    painter.drawText(box.adjusted(-4, -4, 4, 4), Qt::AlignCenter, models::Focus::tickLetter(place));
    painter.restore();
}

void drawTickBox(QPainter &painter, const QRectF &box, TickBox state, const QPalette &palette)
{
    const Tones &tones = tonesFor(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(state == TickBox::Quiet ? tones.muted : tones.accent, state == TickBox::Focused ? 2 : 1.2));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
    if (state == TickBox::Hovered) {
        const QPointF c = box.center();
        const qreal r = box.width() / 2;
        painter.drawPolyline(QPolygonF{ c + QPointF(-r * 0.45, 0), c + QPointF(-r * 0.1, r * 0.4),
                                        c + QPointF(r * 0.5, -r * 0.4) });
    }
    painter.restore();
}

int tickMarkSize(int textHeight)
{
    return std::max(13, textHeight - 1);
}

} // namespace panels

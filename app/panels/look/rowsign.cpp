// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/rowsign.h"

#include "panels/look/tones.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace panels {

using captures::Direction;

namespace {

// An arrow of a shaft and a head.
void drawArrow(QPainter &painter, const QPointF &centre, bool isDown)
{
    const qreal tip = isDown ? 5 : -5;
    painter.drawLine(centre - QPointF(0, tip), centre + QPointF(0, tip));
    painter.drawLine(centre + QPointF(0, tip), centre + QPointF(-3.5, tip * 0.3));
    painter.drawLine(centre + QPointF(0, tip), centre + QPointF(3.5, tip * 0.3));
}

void drawDiamond(QPainter &painter, const QPointF &centre)
{
    const qreal r = 3.5;
    painter.drawPolygon(QPolygonF{ centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r),
                                   centre + QPointF(-r, 0) });
}

void drawAlarm(QPainter &painter, const QPointF &centre)
{
    painter.drawLine(centre + QPointF(0, -5), centre + QPointF(0, 1.5));
    painter.drawPoint(centre + QPointF(0, 5));
}

} // namespace

void drawRowSign(QPainter &painter, const QPointF &centre, Direction direction, bool isAlarm,
                 const QStyleOptionViewItem &option)
{
    const Tones &tones = tonesFor(option.palette);
    QColor colour = direction == Direction::In ? tones.in
        : direction == Direction::Out          ? tones.out
        : isAlarm                              ? tones.bad
                                               : tones.muted;
    if (option.state.testFlag(QStyle::State_Selected) && !isDark(option.palette))
        colour = colour.darker(115);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (direction != Direction::None)
        drawArrow(painter, centre, direction == Direction::In);
    else if (isAlarm)
        drawAlarm(painter, centre);
    else
        drawDiamond(painter, centre);
    painter.restore();
}

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/stateshape.h"

#include "panels/look/tones.h"

#include <QPainter>

namespace panels {

using State = models::ConnectionRow::State;

namespace {

void drawCross(QPainter &painter, const QRectF &box)
{
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

void drawLines(QPainter &painter, const QRectF &box)
{
    for (const qreal part : { 0.1, 0.5, 0.9 }) {
        const qreal y = box.top() + box.height() * part;
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    }
}

} // namespace

QColor stateColour(State state, const QPalette &palette)
{
    const Tones &tones = tonesFor(palette);
    switch (state) {
    case State::Open:
        return tones.good;
    case State::Connecting:
    case State::Closing:
        return tones.busy;
    case State::Failed:
        return tones.bad;
    case State::WholeCapture:
    case State::Closed:
    case State::Recent:
        break;
    }
    return tones.muted;
}

void drawState(QPainter &painter, const QRectF &box, State state, const QPalette &palette)
{
    const QColor colour = stateColour(state, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, 1.8);
    pen.setCapStyle(Qt::RoundCap);
    if (state == State::Recent)
        pen.setDashPattern({ 1.2, 1.8 });
    painter.setPen(pen);
    painter.setBrush(state == State::Open ? QBrush(colour) : Qt::NoBrush);
    switch (state) {
    case State::WholeCapture:
        drawLines(painter, box);
        break;
    case State::Failed:
        drawCross(painter, box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case State::Closed:
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
        break;
    case State::Closing:
        painter.drawArc(box, 60 * 16, 240 * 16);
        break;
    case State::Connecting:
        painter.drawArc(box, 0, 270 * 16);
        break;
    case State::Open:
    case State::Recent:
        painter.drawEllipse(box);
        break;
    }
    painter.restore();
}

} // namespace panels

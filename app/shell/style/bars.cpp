// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style/bars.h"

#include "panels/look/tones.h"
#include "shell/style/strokes.h"

#include <QPainter>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>
#include <QTime>

#include <algorithm>
#include <limits>

namespace shell {
namespace {

constexpr qreal handleInset = 3;

int handleLength(const QStyleOptionSlider &bar, int room)
{
    if (bar.maximum == bar.minimum)
        return room;
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int share = int(qint64(bar.pageStep) * room / (range + bar.pageStep));
    return std::min(room,
                    range > std::numeric_limits<int>::max() / 2 ? leastHandle : std::max(share, leastHandle));
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int room = isHorizontal ? bar.rect.width() : bar.rect.height();
    const int length = handleLength(bar, room);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      room - length, bar.upsideDown);
    int from = 0;
    int to = room;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        break;
    case QStyle::SC_ScrollBarSlider:
        from = start;
        to = start + length;
        break;
    case QStyle::SC_ScrollBarSubPage:
        to = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + length;
        break;
    default:
        return {};
    }
    const QRect place = isHorizontal
        ? QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height())
        : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from);
    return QStyle::visualRect(bar.direction, bar.rect, place);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &bar)
{
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    const bool isHovered = (bar.state & QStyle::State_Enabled) && (bar.state & QStyle::State_MouseOver)
        && (bar.activeSubControls & QStyle::SC_ScrollBarSlider);
    const QRectF handle = QRectF(scrollBarPart(bar, QStyle::SC_ScrollBarSlider))
                              .adjusted(handleInset, handleInset, -handleInset, -handleInset);
    fillRounded(painter, handle, isHovered ? panels::tonesFor(bar.palette).muted : handleColour(bar.palette),
                handleInset);
}

QSize progressSize(const QSize &content)
{
    constexpr int leastHeight = 14;
    return content.expandedTo({ 0, leastHeight }) + QSize(2, 2);
}

void drawProgressGround(QPainter &painter, const QStyleOption &bar)
{
    drawBox(painter, bar.rect,
            { .ground = bar.palette.color(QPalette::Base), .line = panels::tonesFor(bar.palette).line });
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const QRect room = bar.rect.adjusted(1, 1, -1, -1);
    const qint64 range = std::max<qint64>(1, qint64(bar.maximum) - bar.minimum);
    QRect done = room;
    done.setWidth(int(room.width() * (qint64(bar.progress) - bar.minimum) / range));
    if (done.width() > 0)
        fillRounded(painter, QStyle::visualRect(bar.direction, room, done),
                    panels::tonesFor(bar.palette).accent, 3);
}

void drawBusy(QPainter &painter, const QStyleOption &bar)
{
    constexpr int msecPerPixel = 5;
    const QRect room = bar.rect.adjusted(1, 1, -1, -1);
    const int width = std::max(1, room.width());
    const int offset = QTime::currentTime().msecsSinceStartOfDay() / msecPerPixel % width;
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    for (const int start : { offset, offset - width }) // what leaves at the end comes in at the beginning
        fillRounded(painter, QRect(room.left() + start, room.top(), width / 2, room.height()),
                    panels::tonesFor(bar.palette).accent, 3);
    painter.restore();
}

void drawSeparator(QPainter &painter, const QStyleOption &separator)
{
    const bool isHovered = separator.state & QStyle::State_MouseOver;
    painter.fillRect(separator.rect,
                     isHovered ? panels::tonesFor(separator.palette).accent
                               : separator.palette.color(QPalette::Window));
}

void drawStatusGround(QPainter &painter, const QStyleOption &bar)
{
    painter.fillRect(bar.rect.left(), bar.rect.top(), bar.rect.width(), 1,
                     panels::tonesFor(bar.palette).line);
}

} // namespace shell

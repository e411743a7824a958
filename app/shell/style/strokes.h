// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

namespace shell {

// The colours of buttons and handles; all others come from the palette and its tones.
inline constexpr QColor primaryColour(0x1f, 0x5f, 0xbf);
inline constexpr QColor primaryHovered(0x1a, 0x4f, 0x9f);
QColor handleColour(const QPalette &palette);

// What all controls are drawn with. Sharp at every scale, nothing is kept.
struct Box
{
    QColor ground;
    QColor line;
    qreal radius = 4;
    qreal width = 1; // of the line, which lies within the box
};
void drawBox(QPainter &painter, const QRectF &rect, const Box &box);
// Around what has the keyboard, where nothing else says so.
void drawFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette);
// Without a line.
void fillRounded(QPainter &painter, const QRectF &rect, const QColor &ground, qreal radius);

enum class Chevron { Up, Down };
void drawChevron(QPainter &painter, const QRectF &square, Chevron direction, const QColor &colour);
void drawCheckMark(QPainter &painter, const QRectF &square, const QColor &colour);

// A square of this side in the middle of `rect`.
QRectF centredSquare(const QRectF &rect, qreal side);

} // namespace shell

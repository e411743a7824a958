// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QPalette;

namespace panels {

// The sign of a ticked connection, wherever it is shown: the letter of its place (models::Focus) in a shape
// of its own – A a disc, B a square, C a diamond, D a hexagon – so that it is told without its colour.
void drawTickMark(QPainter &painter, const QRectF &box, int place, const QPalette &palette);

// How an empty box looks while the mouse or the keyboard is at it.
enum class TickBox { Quiet, Hovered, Focused };

// A box that waits for a tick.
void drawTickBox(QPainter &painter, const QRectF &box, TickBox state, const QPalette &palette);

// How wide and high both are well read beside text of this height, in pixels.
int tickMarkSize(int textHeight);

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace shell {

// Slim bars to scroll with: a handle and no arrows.
inline constexpr int scrollBarWidth = 12;
inline constexpr int leastHandle = 38;
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &bar);

QSize progressSize(const QSize &content);
void drawProgressGround(QPainter &painter, const QStyleOption &bar);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &bar);
void drawBusy(QPainter &painter, const QStyleOption &bar); // of unknown length: where it is now

// What one pulls to change the size of panels; seen while the mouse is at it.
void drawSeparator(QPainter &painter, const QStyleOption &separator);

// One line of it: its upper edge.
void drawStatusGround(QPainter &painter, const QStyleOption &bar);

} // namespace shell

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

class QPainter;
class QRect;
class QSize;
class QStyleOptionHeader;
class QStyleOptionTab;
class QTabBar;

namespace shell {

// Titles of columns and of pages.

// Around the text, the line below it included.
QMargins headerMargins(const QStyleOptionHeader &header);
void drawHeaderGround(QPainter &painter, const QStyleOptionHeader &header);
// Above the text, where it takes no room from it.
QRect headerArrow(const QStyleOptionHeader &header);
void drawHeaderArrow(QPainter &painter, const QStyleOptionHeader &header);

inline constexpr QMargins tabMargins(12, 5, 12, 7);
void prepareTabs(QTabBar &bar);
QSize tabSize(const QStyleOptionTab &tab, const QSize &content);
void drawTabMark(QPainter &painter, const QStyleOptionTab &tab);
// As the title is to be drawn: muted, unless it is chosen or the mouse is at it.
QStyleOptionTab titleOf(const QStyleOptionTab &tab);

} // namespace shell

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace shell {

// How much a button is to be noticed: its property `primary` or `floating`.
enum class ButtonRank { Usual, Primary, Floating };
ButtonRank rankOf(const QWidget *button);

QSize pushButtonSize(const QSize &content, ButtonRank rank);
QRect pushButtonContents(const QRect &button, ButtonRank rank);
void drawPushButtonBevel(QPainter &painter, const QStyleOption &button, ButtonRank rank);
// As the label is to be drawn: in the colour that is read on this button.
QStyleOptionButton labelOf(const QStyleOptionButton &button, ButtonRank rank);
void drawMenuMark(QPainter &painter, const QStyleOptionButton &label); // that a menu will open

// Of check boxes, radio buttons and items with one.
inline constexpr int indicatorSize = 15;
QSize tickedSize(const QSize &label, int spacing);
void drawCheckIndicator(QPainter &painter, const QStyleOption &indicator, bool showsFocus);
void drawRadioIndicator(QPainter &painter, const QStyleOption &indicator);

} // namespace shell

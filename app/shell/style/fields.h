// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStyle>

class QPainter;
class QRect;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionSpinBox;
class QWidget;

namespace shell {

// Lines to write in, choices and numbers: they stand beside each other, so they are of one height and look.

// Whether a line is the inside of a choice or a number, which draws it.
bool isEmbedded(const QWidget *line);

QSize lineSize(const QSize &content);
QRect lineContents(const QStyleOptionFrame &line);
void drawLine(QPainter &painter, const QStyleOptionFrame &line);

QSize comboBoxSize(const QSize &content);
QRect comboBoxPart(const QStyleOptionComboBox &box, QStyle::SubControl part);
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &box);

QSize spinBoxSize(const QSize &content);
QRect spinBoxPart(const QStyleOptionSpinBox &box, QStyle::SubControl part);
void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &box);

} // namespace shell

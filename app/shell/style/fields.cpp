// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style/fields.h"

#include "panels/look/tones.h"
#include "shell/style/strokes.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace shell {
namespace {

constexpr int leastFieldHeight = 18; // of what a field holds
constexpr int arrowWidth = 20;
constexpr QMargins fieldMargins(9, 4, 9, 4);
// A line in a cell begins where the cell's text does, and is as high as its row.
constexpr QMargins cellMargins(6, 1, 6, 1);

bool isInCell(const QStyleOptionFrame &line)
{
    return line.lineWidth == 0;
}

void drawField(QPainter &painter, const QStyleOption &field)
{
    const panels::Tones &tones = panels::tonesFor(field.palette);
    const bool isEnabled = field.state & QStyle::State_Enabled;
    const bool hasFocus = isEnabled && (field.state & QStyle::State_HasFocus);
    drawBox(painter, field.rect,
            { .ground = field.palette.color(isEnabled ? QPalette::Base : QPalette::Window),
              .line = hasFocus ? tones.accent : tones.line });
}

// At the end of a field, within its line.
QRect arrowPlace(const QRect &field)
{
    return { field.right() - arrowWidth, field.top() + 1, arrowWidth, field.height() - 2 };
}

QRect spinArrowPlace(const QRect &box, bool isUp)
{
    QRect place = arrowPlace(box);
    const int half = place.height() / 2;
    if (isUp)
        place.setHeight(half);
    else
        place.setTop(place.bottom() + 1 - half);
    return place;
}

void drawSpinArrow(QPainter &painter, const QStyleOptionSpinBox &box, QStyle::SubControl part)
{
    const panels::Tones &tones = panels::tonesFor(box.palette);
    const bool isUp = part == QStyle::SC_SpinBoxUp;
    const bool canStep = (box.state & QStyle::State_Enabled)
        && (box.stepEnabled & (isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled));
    const bool isNear = canStep && box.activeSubControls == part;
    const QColor colour = isNear ? box.palette.color(QPalette::Text) : canStep ? tones.muted : tones.line;
    const QRectF place = spinBoxPart(box, part);
    drawChevron(painter, centredSquare(place.translated(0, isUp ? 1 : -1), 10),
                isUp ? Chevron::Up : Chevron::Down, colour);
}

} // namespace

bool isEmbedded(const QWidget *line)
{
    const QWidget *parent = line ? line->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

QSize lineSize(const QSize &content)
{
    return content.expandedTo({ 0, leastFieldHeight }).grownBy(fieldMargins);
}

QRect lineContents(const QStyleOptionFrame &line)
{
    return line.rect.marginsRemoved(isInCell(line) ? cellMargins : fieldMargins);
}

void drawLine(QPainter &painter, const QStyleOptionFrame &line)
{
    drawField(painter, line);
}

QSize comboBoxSize(const QSize &content)
{
    return lineSize(content) + QSize(arrowWidth + 2, 0); // 2: the label's own margins
}

QRect comboBoxPart(const QStyleOptionComboBox &box, QStyle::SubControl part)
{
    QRect place = box.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        place = arrowPlace(box.rect);
    else if (part == QStyle::SC_ComboBoxEditField)
        place = box.rect.marginsRemoved(fieldMargins).adjusted(0, 0, -arrowWidth, 0);
    return QStyle::visualRect(box.direction, box.rect, place);
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &box)
{
    drawField(painter, box);
    drawChevron(painter, centredSquare(comboBoxPart(box, QStyle::SC_ComboBoxArrow), 12), Chevron::Down,
                panels::tonesFor(box.palette).muted);
}

QSize spinBoxSize(const QSize &content)
{
    return lineSize(content) + QSize(arrowWidth, 0);
}

QRect spinBoxPart(const QStyleOptionSpinBox &box, QStyle::SubControl part)
{
    QRect place = box.rect;
    if (part == QStyle::SC_SpinBoxUp || part == QStyle::SC_SpinBoxDown)
        place = spinArrowPlace(box.rect, part == QStyle::SC_SpinBoxUp);
    else if (part == QStyle::SC_SpinBoxEditField)
        place = box.rect.adjusted(fieldMargins.left(), 1, -arrowWidth - 1, -1);
    return QStyle::visualRect(box.direction, box.rect, place);
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &box)
{
    drawField(painter, box);
    drawSpinArrow(painter, box, QStyle::SC_SpinBoxUp);
    drawSpinArrow(painter, box, QStyle::SC_SpinBoxDown);
}

} // namespace shell

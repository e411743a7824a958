// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style/buttons.h"

#include "panels/look/tones.h"
#include "shell/style/strokes.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace shell {
namespace {

constexpr int leastButtonHeight = 18; // of what a button holds

QMargins marginsOf(ButtonRank rank)
{
    return rank == ButtonRank::Floating ? QMargins(14, 3, 14, 3) : QMargins(13, 5, 13, 5);
}

bool has(const QStyleOption &option, QStyle::StateFlag state)
{
    return (option.state & QStyle::State_Enabled) && (option.state & state);
}

Box usualBox(const QStyleOption &button)
{
    const panels::Tones &tones = panels::tonesFor(button.palette);
    const bool isNear = has(button, QStyle::State_MouseOver) || has(button, QStyle::State_HasFocus);
    return { .ground =
                 has(button, QStyle::State_Sunken) ? tones.line : button.palette.color(QPalette::Button),
             .line = isNear ? tones.accent : tones.line };
}

// The colour of the focus would not be seen beside that of the button.
Box primaryBox(const QStyleOption &button)
{
    if (!(button.state & QStyle::State_Enabled))
        return usualBox(button);
    const QColor ground = has(button, QStyle::State_MouseOver) ? primaryHovered : primaryColour;
    if (has(button, QStyle::State_HasFocus))
        return { .ground = ground, .line = button.palette.color(QPalette::Text), .width = 2 };
    return { .ground = ground, .line = primaryColour };
}

QColor indicatorLine(const QStyleOption &indicator, bool showsFocus)
{
    const panels::Tones &tones = panels::tonesFor(indicator.palette);
    if (!(indicator.state & QStyle::State_Enabled))
        return tones.line;
    if (showsFocus && (indicator.state & (QStyle::State_HasFocus | QStyle::State_MouseOver)))
        return tones.accent;
    return indicator.state & QStyle::State_On ? primaryColour : tones.muted;
}

} // namespace

ButtonRank rankOf(const QWidget *button)
{
    if (button && button->property("primary").toBool())
        return ButtonRank::Primary;
    if (button && button->property("floating").toBool())
        return ButtonRank::Floating;
    return ButtonRank::Usual;
}

QSize pushButtonSize(const QSize &content, ButtonRank rank)
{
    return content.expandedTo({ 0, leastButtonHeight }).grownBy(marginsOf(rank));
}

QRect pushButtonContents(const QRect &button, ButtonRank rank)
{
    return button.marginsRemoved(marginsOf(rank));
}

void drawPushButtonBevel(QPainter &painter, const QStyleOption &button, ButtonRank rank)
{
    if (rank == ButtonRank::Floating)
        fillRounded(painter, button.rect, primaryColour, 12);
    else
        drawBox(painter, button.rect, rank == ButtonRank::Primary ? primaryBox(button) : usualBox(button));
}

void drawMenuMark(QPainter &painter, const QStyleOptionButton &label)
{
    constexpr int side = 10;
    const QRect place(label.rect.right() + 1 - side, label.rect.top(), side, label.rect.height());
    drawChevron(painter, centredSquare(QStyle::visualRect(label.direction, label.rect, place), side),
                Chevron::Down, label.palette.color(QPalette::ButtonText));
}

QStyleOptionButton labelOf(const QStyleOptionButton &button, ButtonRank rank)
{
    QStyleOptionButton label = button;
    label.rect = pushButtonContents(button.rect, rank);
    const bool isColoured = rank == ButtonRank::Floating
        || (rank == ButtonRank::Primary && (button.state & QStyle::State_Enabled));
    if (isColoured)
        label.palette.setColor(QPalette::ButtonText, Qt::white);
    return label;
}

QSize tickedSize(const QSize &label, int spacing)
{
    return { indicatorSize + spacing + label.width(), std::max(indicatorSize, label.height()) };
}

void drawCheckIndicator(QPainter &painter, const QStyleOption &indicator, bool showsFocus)
{
    const QRectF box = centredSquare(indicator.rect, indicatorSize);
    const bool isOn = indicator.state & QStyle::State_On;
    drawBox(painter, box,
            { .ground = isOn ? primaryColour : indicator.palette.color(QPalette::Base),
              .line = indicatorLine(indicator, showsFocus),
              .radius = 3 });
    if (isOn)
        drawCheckMark(painter, box.adjusted(1, 1, -1, -1), Qt::white);
}

void drawRadioIndicator(QPainter &painter, const QStyleOption &indicator)
{
    const bool isOn = indicator.state & QStyle::State_On;
    drawBox(painter, centredSquare(indicator.rect, indicatorSize),
            { .ground = isOn ? QColor(Qt::white) : indicator.palette.color(QPalette::Base),
              .line = indicatorLine(indicator, true),
              .radius = indicatorSize / 2.0,
              .width = isOn ? 4.0 : 1.0 });
}

} // namespace shell

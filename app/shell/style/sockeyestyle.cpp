// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style/sockeyestyle.h"

#include "panels/look/tones.h"
#include "shell/style/bars.h"
#include "shell/style/buttons.h"
#include "shell/style/fields.h"
#include "shell/style/items.h"
#include "shell/style/statusbutton.h"
#include "shell/style/strokes.h"
#include "shell/style/titles.h"

#include <QPainter>

namespace shell {

void SockeyeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (!drawIndicator(element, *option, *painter, widget) && !drawGround(element, *option, *painter, widget))
        MeasuredStyle::drawPrimitive(element, option, painter, widget);
}

bool SockeyeStyle::drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
        drawCheckIndicator(painter, option, true);
        return true;
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(painter, option, false);
        return true;
    case PE_IndicatorRadioButton:
        drawRadioIndicator(painter, option);
        return true;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = as<QStyleOptionHeader>(&option))
            drawHeaderArrow(painter, *header);
        return true;
    case PE_IndicatorDockWidgetResizeHandle:
        drawSeparator(painter, option);
        return true;
    case PE_FrameFocusRect:
        if (!hasRows(widget) && (option.state & State_KeyboardFocusChange)) // in rows the chosen one is seen
            drawFocusRing(painter, option.rect, option.palette);
        return true;
    default:
        return false;
    }
}

bool SockeyeStyle::drawGround(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *line = as<QStyleOptionFrame>(&option); line && !isEmbedded(widget))
            drawLine(painter, *line);
        return true;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(&option); item && hasRows(widget)) {
            drawRow(painter, *item);
            return true;
        }
        return false;
    case PE_PanelItemViewRow:
        return hasRows(widget);
    case PE_PanelScrollAreaCorner:
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
        return true;
    case PE_PanelStatusBar:
        drawStatusGround(painter, option);
        return true;
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
        return true; // none
    case PE_PanelTipLabel:
        painter.fillRect(option.rect, panels::tonesFor(option.palette).line);
        painter.fillRect(option.rect.adjusted(1, 1, -1, -1), option.palette.color(QPalette::ToolTipBase));
        return true;
    default:
        return false;
    }
}

void SockeyeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (!drawButtonControl(element, *option, *painter, widget)
        && !drawTitleControl(element, *option, *painter, widget)
        && !drawBarControl(element, *option, *painter))
        MeasuredStyle::drawControl(element, option, painter, widget);
}

bool SockeyeStyle::drawButtonControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                                     const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(&option);
    if (element == CE_PushButton && button) {
        const ButtonRank rank = rankOf(widget);
        drawPushButtonBevel(painter, *button, rank);
        const QStyleOptionButton label = labelOf(*button, rank);
        MeasuredStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
        if (button->features & QStyleOptionButton::HasMenu)
            drawMenuMark(painter, label);
        return true;
    }
    if (element == CE_PushButtonBevel) {
        drawPushButtonBevel(painter, option, rankOf(widget));
        return true;
    }
    return false;
}

bool SockeyeStyle::drawTitleControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                                    const QWidget *widget) const
{
    if (element == CE_HeaderEmptyArea) {
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
        return true;
    }
    if (const auto *header = as<QStyleOptionHeader>(&option)) {
        if (element == CE_HeaderSection)
            drawHeaderGround(painter, *header);
        else if (element == CE_Header)
            drawHeader(*header, painter, widget);
        else
            return false;
        return true;
    }
    const auto *tab = as<QStyleOptionTab>(&option);
    if (tab && element == CE_TabBarTabShape) {
        drawTabMark(painter, *tab);
        return true;
    }
    if (tab && element == CE_TabBarTabLabel) {
        const QStyleOptionTab title = titleOf(*tab);
        drawItemText(&painter, subElementRect(SE_TabBarTabText, &title, widget),
                     Qt::AlignCenter | Qt::TextShowMnemonic, title.palette, title.state & State_Enabled,
                     title.text, QPalette::WindowText);
        if ((tab->state & State_HasFocus) && (tab->state & State_KeyboardFocusChange))
            drawFocusRing(painter, title.rect.marginsRemoved(tabMargins / 2), title.palette);
        return true;
    }
    return false;
}

bool SockeyeStyle::drawBarControl(ControlElement element, const QStyleOption &option, QPainter &painter) const
{
    if (element == CE_Splitter) {
        drawSeparator(painter, option);
        return true;
    }
    const auto *progress = as<QStyleOptionProgressBar>(&option);
    if (!progress)
        return false;
    if (element == CE_ProgressBarGroove)
        drawProgressGround(painter, option);
    else if (element == CE_ProgressBarContents)
        drawProgressContents(*progress, painter);
    else if (element == CE_ProgressBarLabel)
        drawItemText(&painter, option.rect, Qt::AlignCenter | Qt::TextSingleLine, option.palette,
                     option.state & State_Enabled, progress->text, QPalette::Text);
    else
        return false;
    return true;
}

// Fusion keeps a bar of unknown length moving; only what it draws is not wanted.
void SockeyeStyle::drawProgressContents(const QStyleOptionProgressBar &progress, QPainter &painter) const
{
    painter.save();
    painter.setClipRect(QRect());
    MeasuredStyle::drawControl(CE_ProgressBarContents, &progress, &painter, nullptr);
    painter.restore();
    if (progress.minimum == 0 && progress.maximum == 0)
        drawBusy(painter, progress);
    else
        drawProgress(painter, progress);
}

// Fusion asks itself, not us, where label and arrow are.
void SockeyeStyle::drawHeader(const QStyleOptionHeader &header, QPainter &painter,
                              const QWidget *widget) const
{
    drawHeaderGround(painter, header);
    painter.save();
    QStyleOptionHeader part = header;
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    part.palette.setColor(QPalette::ButtonText, panels::tonesFor(header.palette).muted);
    MeasuredStyle::drawControl(CE_HeaderLabel, &part, &painter, widget);
    painter.restore();
    if (header.sortIndicator != QStyleOptionHeader::None) {
        part.rect = headerArrow(header);
        drawHeaderArrow(painter, part);
    }
}

void SockeyeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*painter, *bar);
    if (const auto *choice = as<QStyleOptionComboBox>(option))
        return drawComboBox(*painter, *choice);
    if (const auto *number = as<QStyleOptionSpinBox>(option))
        return drawSpinBox(*painter, *number);
    const auto *tool = as<QStyleOptionToolButton>(option);
    if (tool && isStatusButton(widget)) {
        drawStatusButtonGround(*painter, *tool);
        const QStyleOptionToolButton label = statusButtonLabel(*tool);
        return drawControl(CE_ToolButtonLabel, &label, painter, widget);
    }
    MeasuredStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace shell

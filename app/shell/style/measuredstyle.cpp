// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style/measuredstyle.h"

#include "panels/look/icon.h"
#include "panels/look/tones.h"
#include "shell/style/bars.h"
#include "shell/style/buttons.h"
#include "shell/style/fields.h"
#include "shell/style/items.h"
#include "shell/style/statusbutton.h"
#include "shell/style/titles.h"

#include <QTabBar>

namespace shell {
namespace {

constexpr int separatorWidth = 5;
constexpr int tipMargin = 9;

// Beyond what Fusion gives.
QMargins marginsAround(QStyle::ContentsType type, const QStyleOption *option, const QWidget *widget)
{
    const auto *header = as<QStyleOptionHeader>(option);
    if (header && type == QStyle::CT_HeaderSection)
        return headerMargins(*header);
    return type == QStyle::CT_ItemViewItem ? itemMargins(widget) : QMargins();
}

} // namespace

MeasuredStyle::MeasuredStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void MeasuredStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        prepareTabs(*tabs);
    else if (hasRows(widget))
        prepareRows(*widget);
}

int MeasuredStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent:
        return separatorWidth;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return leastHandle;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    case PM_ToolTipLabelFrameWidth:
        return tipMargin;
    case PM_CheckBoxLabelSpacing: // counted from the last pixel of the box, for radio buttons from behind it
        return QProxyStyle::pixelMetric(metric, option, widget) + 1;
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0; // tabMargins are around it
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int MeasuredStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return false;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon MeasuredStyle::standardIcon(StandardPixmap name, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (name == SP_LineEditClearButton)
        return panels::icon(QStringLiteral("line-clear"), &panels::Tones::muted);
    if (name == SP_ToolBarHorizontalExtensionButton) // of a menu bar that is too narrow, too
        return panels::icon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(name, option, widget);
}

QSize MeasuredStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &content,
                                      const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return pushButtonSize(content, rankOf(widget));
    case CT_CheckBox:
    case CT_RadioButton:
        return tickedSize(content, pixelMetric(PM_RadioButtonLabelSpacing, option, widget));
    case CT_LineEdit:
        return isEmbedded(widget) ? content : lineSize(content);
    case CT_ComboBox:
        return comboBoxSize(content);
    case CT_SpinBox:
        return spinBoxSize(content);
    case CT_ProgressBar:
        return progressSize(content);
    case CT_ToolButton:
        if (isStatusButton(widget))
            return statusButtonSize(content);
        break;
    case CT_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return tabSize(*tab, content);
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, content, widget)
        .grownBy(marginsAround(type, option, widget));
}

QRect MeasuredStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
        return pushButtonContents(option->rect, rankOf(widget));
    case SE_LineEditContents:
        if (const auto *line = as<QStyleOptionFrame>(option); line && !isEmbedded(widget))
            return lineContents(*line);
        break;
    case SE_HeaderLabel:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return header->rect.marginsRemoved(headerMargins(*header));
        break;
    case SE_HeaderArrow:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return headerArrow(*header);
        break;
    case SE_TabBarTabText:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return rectWithin(element, *tab, tabMargins, widget);
        break;
    case SE_ItemViewItemText:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemCheckIndicator:
    case SE_ItemViewItemFocusRect:
        // Most items have no margins and are asked for often: no copy of theirs is made.
        if (const auto *item = as<QStyleOptionViewItem>(option))
            if (const QMargins margins = itemMargins(widget); !margins.isNull())
                return rectWithin(element, *item, margins, widget);
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

template <typename Option>
QRect MeasuredStyle::rectWithin(SubElement element, Option whole, const QMargins &margins,
                                const QWidget *widget) const
{
    whole.rect = whole.rect.marginsRemoved(margins);
    return QProxyStyle::subElementRect(element, &whole, widget);
}

QRect MeasuredStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl part, const QWidget *widget) const
{
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    const auto *choice = as<QStyleOptionComboBox>(option);
    if (choice && part != SC_ComboBoxListBoxPopup)
        return comboBoxPart(*choice, part);
    if (const auto *number = as<QStyleOptionSpinBox>(option))
        return spinBoxPart(*number, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace shell

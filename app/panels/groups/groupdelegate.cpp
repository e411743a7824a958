// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/groups/groupdelegate.h"

#include "models/groupsmodel.h"
#include "panels/look/icon.h"
#include "panels/look/tones.h"

#include <QPainter>
#include <QStyle>

namespace panels {

using models::GroupsModel;

namespace {

constexpr int sideMargin = 5; // beside what the style leaves

void drawShare(QPainter &painter, const QStyleOptionViewItem &option, double share)
{
    QColor colour = tonesFor(option.palette).accent;
    colour.setAlphaF(0.28F);
    QRectF bar = QRectF(option.rect).adjusted(4, 3, -4, -3);
    bar.setWidth(bar.width() * share);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, 2, 2);
    painter.restore();
}

} // namespace

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    // As far from the edge as the titles above; the ground is painted all the way.
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    whole.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, whole.widget);
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(sideMargin, 0, -sideMargin, 0);
    QStyledItemDelegate::paint(painter, inner, index);
    if (index.column() == GroupsModel::ShareColumn)
        drawShare(*painter, option, index.data(GroupsModel::ShareRole).toDouble());
    if (index.column() == GroupsModel::ValueColumn && index.data(GroupsModel::IsFilterRole).toBool())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          tonesFor(option.palette).accent);
}

void GroupDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tones &tones = tonesFor(option->palette);
    const bool isValueColumn = index.column() == GroupsModel::ValueColumn;
    option->textElideMode = isValueColumn ? Qt::ElideMiddle : Qt::ElideRight;
    if (index.data(GroupsModel::IsFilterRole).toBool()) {
        option->font.setBold(true);
        option->backgroundBrush = tones.noticeBack;
        if (isValueColumn) {
            option->icon = icon(QStringLiteral("filter"));
            option->features |= QStyleOptionViewItem::HasDecoration;
            const int side = option->fontMetrics.height();
            option->decorationSize = QSize(side, side);
        }
    }
    if (!index.data(GroupsModel::IsValueRole).toBool()) {
        option->font.setItalic(true);
        option->palette.setColor(QPalette::Text, tones.muted);
    }
    if (index.column() == GroupsModel::LastColumn)
        option->palette.setColor(QPalette::Text, tones.muted);
}

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/collections/collectiondelegate.h"

#include "models/collectionsmodel.h"
#include "panels/look/icon.h"
#include "panels/look/tones.h"

#include <QPainter>

namespace panels {

using models::CollectionsModel;

namespace {

constexpr int dotSize = 7;
constexpr int dotMargin = 10;

QIcon iconOf(const QModelIndex &index, const QPalette &palette)
{
    switch (CollectionsModel::Kind(index.data(CollectionsModel::KindRole).toInt())) {
    case CollectionsModel::Kind::Folder:
        return icon(QStringLiteral("folder"));
    case CollectionsModel::Kind::Request:
        return icon(QStringLiteral("request"));
    case CollectionsModel::Kind::Message:
        return icon(QStringLiteral("composer"));
    case CollectionsModel::Kind::Broken:
        break;
    }
    return icon(QStringLiteral("warning"), tonesFor(palette).bad);
}

bool isUnsaved(const QModelIndex &index)
{
    return index.data(CollectionsModel::IsUnsavedRole).toBool();
}

} // namespace

void CollectionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->icon = iconOf(index, option->palette);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    if (!index.data(CollectionsModel::FaultRole).toString().isEmpty())
        option->palette.setColor(QPalette::Text, tonesFor(option->palette).bad);
    if (isUnsaved(index))
        option->font.setItalic(true);
}

void CollectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (!isUnsaved(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem row = option;
    row.rect.setRight(row.rect.right() - dotSize - 2 * dotMargin);
    const QRect end(row.rect.topRight() + QPoint(1, 0), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(end, option.palette.color(QPalette::Highlight));
    QStyledItemDelegate::paint(painter, row, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tonesFor(option.palette).busy);
    painter->drawEllipse(QPointF(end.center()) + QPointF(0.5, 0.5), dotSize / 2.0, dotSize / 2.0);
    painter->restore();
}

QSize CollectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return { size.width(), option.fontMetrics.height() + 8 };
}

} // namespace panels

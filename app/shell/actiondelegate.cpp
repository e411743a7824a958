// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actiondelegate.h"

#include "panels/look/icon.h"
#include "panels/look/tones.h"
#include "shell/actionsmodel.h"

#include <QPainter>

namespace shell {

namespace {

constexpr int margin = 8;
constexpr int iconSize = 16;

void drawIcon(QPainter *painter, const QRect &box, const QModelIndex &index, bool isEnabled)
{
    const QVariant checked = index.data(Qt::CheckStateRole);
    const bool isChecked = checked.isValid() && checked.toInt() == Qt::Checked;
    const QIcon icon =
        isChecked ? panels::icon(QStringLiteral("tick")) : index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, box, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void ActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool isEnabled = index.data(ActionsModel::IsEnabledRole).toBool();
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette &colours = option.palette;
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, colours.highlight());
    QRect rest = option.rect.adjusted(margin, 0, -margin, 0);
    drawIcon(painter, QRect(rest.left(), rest.center().y() - iconSize / 2, iconSize, iconSize), index,
             isEnabled);
    rest.setLeft(rest.left() + iconSize + margin);

    const QColor plain =
        isSelected ? colours.color(QPalette::HighlightedText) : colours.color(QPalette::Text);
    const QColor muted = isSelected ? plain : panels::tonesFor(colours).muted;
    const auto draw = [&](const QString &text, const QColor &colour, int align) {
        const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, rest.width());
        painter->setPen(colour);
        painter->drawText(rest, align | Qt::AlignVCenter, shown);
        return option.fontMetrics.horizontalAdvance(shown);
    };
    const QString keys = index.data(ActionsModel::KeysRole).toString();
    rest.setRight(rest.right() - draw(keys, muted, Qt::AlignRight) - 2 * margin);
    const int name = draw(index.data().toString(), isEnabled ? plain : muted, Qt::AlignLeft);
    rest.setLeft(rest.left() + name + 2 * margin);
    const QString reason = index.data(ActionsModel::ReasonRole).toString();
    draw(reason.isEmpty() ? index.data(ActionsModel::MenuRole).toString() : reason, muted, Qt::AlignLeft);
    painter->restore();
}

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.fontMetrics.averageCharWidth() * 40,
             std::max(option.fontMetrics.height(), iconSize) + 10 };
}

} // namespace shell

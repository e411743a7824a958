// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace panels {

// Paints a connection in three lines: state and name, URL, traffic; at its left a box to tick it, or the mark
// it was ticked with. The state is a shape and a colour.
class ConnectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    // Where in the row `row` a click ticks: somewhat larger than the box.
    static QRect tickTarget(const QRect &row, const QFontMetrics &metrics);
    void setHoveredTick(const QModelIndex &index) { m_hoveredTick = index; }

private:
    void drawTick(QPainter &painter, const QStyleOptionViewItem &row, const QModelIndex &index) const;

    QPersistentModelIndex m_hoveredTick;
};

} // namespace panels

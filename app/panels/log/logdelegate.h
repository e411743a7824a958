// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace panels {

// Paints the cells of the log. Direction is an arrow and a colour; events stand on a ground of their own with
// a diamond; what went wrong has a red ground and an exclamation mark. Reads nothing but the model's row.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LogDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight(const QFontMetrics &metrics) { return metrics.height() + 6; }

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QColor &colour) const;

    QFont m_fixed;
};

} // namespace panels

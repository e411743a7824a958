// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/textfinder.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace panels {

// Paints the cells of the log. Direction is an arrow and a colour; events stand on a ground of their own with
// a diamond; what went wrong has a red ground and an exclamation mark; a size over the budget has a triangle.
// What a search finds in a payload has a ground of its own. A row that is still being read is a pale bar.
// Reads nothing but the model's row.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LogDelegate(QObject *parent = nullptr);

    void setFinder(const captures::TextFinder &finder) { m_finder = finder; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight(const QFontMetrics &metrics) { return metrics.height() + 6; }

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QColor &colour) const;
    void paintMatches(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box,
                      const QString &text) const;

    QFont m_fixed;
    captures::TextFinder m_finder;
};

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace panels {

// Paints the cells of the merged log: the times, and in the column of its connection each record with its
// sign, kind, size and what it holds. A line goes above a row that had nothing before it for a while.
class CompareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CompareDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintTime(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRecord(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QFont m_fixed;
};

} // namespace panels

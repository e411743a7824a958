// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace panels {

// Paints and edits the cells of a PairView. What is typed goes into the model with each letter; Escape brings
// back what stood there.
class PairDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setNames(const QStringList &names) { m_names = names; } // that are offered while one types
    void setInvitation(const QString &text) { m_invitation = text; } // in the empty line

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

Q_SIGNALS:
    void linesPasted(); // several lines are on the clipboard, and an editor was told to paste them

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool leavePopup(QWidget *popup, QWidget *editor, const QEvent &event);

    QStringList m_names;
    QString m_invitation;
};

} // namespace panels

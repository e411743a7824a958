// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pairsmodel.h"

#include <QTableView>

namespace panels {

class PairDelegate;

// The lines of a PairsModel. A click, typing, Enter or Backspace write into a cell, Ctrl or Shift with a
// click select lines, Space switches one on and off, Delete removes them, Undo brings them back, Alt+Shift+Up
// and Down move one, pasted lines become pairs. Lines can be dragged.
class PairView : public QTableView
{
    Q_OBJECT

public:
    using Reading = std::function<QList<models::Pair>(const QString &)>;

    explicit PairView(models::PairsModel &model, QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    void setInvitation(const QString &text);
    // How pasted text becomes pairs (none: it is not such text), and how pairs are copied.
    void setReading(Reading reading) { m_reading = std::move(reading); }
    void setSeparator(const QString &separator) { m_separator = separator; } // between name and value

    void beginLine(); // puts the keyboard into the empty line
    void removeSelected();
    void moveCurrent(int step);
    void paste();
    void copySelected() const;

Q_SIGNALS:
    void selectionChanges();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void startDrag(Qt::DropActions actions) override;

protected Q_SLOTS:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void beginEditing(const QModelIndex &index);
    bool handleKey(const QKeyEvent &event);
    void toggleCurrent();
    void layOutColumns();
    QList<int> selectedPairs() const;

    models::PairsModel &m_model;
    PairDelegate *m_delegate;
    Reading m_reading;
    QString m_separator = QStringLiteral(": ");
};

} // namespace panels

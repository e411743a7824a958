// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace panels {

// A few words in an order: Enter adds one, Delete removes, Alt+Shift+Up and Down or dragging moves. Repeats
// are not added.
class OrderedList : public QWidget
{
    Q_OBJECT

public:
    explicit OrderedList(QWidget *parent = nullptr);

    void setWords(const QStringList &words);
    QStringList words() const;
    // For the field and, with "List" behind it, for the list.
    void setNames(const QString &objectName, const QString &accessibleName);
    void setPlaceholder(const QString &text);

Q_SIGNALS:
    void edited(const QStringList &words);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void removeCurrent();
    void moveCurrent(int step);
    void showState();
    void retranslate();

    QLineEdit *m_line;
    QToolButton *m_add;
    QToolButton *m_remove;
    QListWidget *m_list;
};

} // namespace panels

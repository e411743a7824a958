// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace shell {

class Actions;

// All actions with their keys, a menu after the other; can be searched, and copied as a table of text.
class ShortcutOverview : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutOverview(const Actions &actions, QWidget *parent = nullptr);

    QString text() const; // what is shown: tab-separated, a line each

private:
    void fill(const Actions &actions);
    void addOthers();
    QTreeWidgetItem *section(const QString &title);
    void add(QTreeWidgetItem *section, const QString &name, const QString &keys, const QString &tip);
    void search(const QString &typed);
    void copy();

    QLineEdit *m_line;
    QTreeWidget *m_table;
};

} // namespace shell

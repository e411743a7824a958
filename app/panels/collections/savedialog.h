// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/collection.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace panels {

// Asks for the name and the folder of a request to be saved; a folder can be made here. Writes nothing else.
class SaveDialog : public QDialog
{
    Q_OBJECT

public:
    // `folder`: the path of the one that is chosen at first.
    SaveDialog(collections::Collection &collection, const QString &name, const QString &folder,
               QWidget *parent = nullptr);

    QString name() const;
    QString folder() const; // its path

private:
    void fill(QTreeWidgetItem *parent, const collections::EntryPtr &folder, const QString &chosen);
    void makeFolder();
    void renameFolder(const QString &path, const QString &name);
    void enable();
    void complain(const QString &error);

    collections::Collection &m_collection;
    QLineEdit *m_name;
    QTreeWidget *m_folders;
    QLabel *m_complaint;
    QPushButton *m_save;
    bool m_isFilling = true;
};

} // namespace panels

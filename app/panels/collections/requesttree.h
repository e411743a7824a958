// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

namespace models {
class CollectionsModel;
}

namespace panels {

class EntryFilter;

// The saved requests as a tree that can be filtered. Folders stay open or shut as one left them, also when
// they are moved or renamed, and all that is found is open. Speaks of entries as indexes of the model; what
// comes of choosing them is decided elsewhere.
class RequestTree : public QTreeView
{
    Q_OBJECT

public:
    explicit RequestTree(models::CollectionsModel &model, QWidget *parent = nullptr);

    void setFilter(const QString &text); // in names and URLs; empty: everything is shown
    bool isEmpty() const; // nothing passes the filter, or there is nothing

    QModelIndex currentEntry() const; // invalid if nothing is chosen
    QModelIndexList chosenEntries() const;
    bool goTo(const QModelIndex &entry); // false: the filter hides it
    void renameCurrent();

Q_SIGNALS:
    void choiceChanged();
    void entryActivated(const QModelIndex &entry); // Enter or a double click

private:
    void layOut();
    void observe();
    void noteFolder(const QModelIndex &index);
    void keepExpanded(const QModelIndex &parent, int first, int last);

    models::CollectionsModel &m_model;
    EntryFilter *m_filtered;
    bool m_isFiltering = false;
    QSet<QString> m_expanded; // paths
};

} // namespace panels

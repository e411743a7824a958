// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/collectiontree.h"

#include <QSet>

namespace models {

class CollectionSource;
class WorkingCopies;

// The collection as people see and change it: entries are renamed and dragged in place, what is not saved is
// marked.
class CollectionsModel : public CollectionTree
{
    Q_OBJECT

public:
    enum class Kind { Folder, Request, Broken, Message };
    enum Role {
        KindRole = Qt::UserRole, // Kind as int
        PathRole, // of the entry; of a message: of its request
        IdRole, // Request::savedAs; of a message: of its request
        UrlRole,
        IsUnsavedRole, // a connection has edits that are not in the file
        FaultRole, // why the file cannot be read; empty: it can
    };

    CollectionsModel(CollectionSource &source, WorkingCopies &copies, QObject *parent = nullptr);

    requests::Message messageAt(const QModelIndex &index) const;

    // What is done to entries and messages alike. Collection::Outcome, where the path is that of the entry.
    collections::Collection::Outcome rename(const QModelIndex &index, const QString &name);
    collections::Collection::Outcome duplicate(const QModelIndex &index);
    collections::Collection::Outcome remove(const QModelIndexList &indexes);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const QString &reason); // translated: renaming or dragging did not work
    void moved(const QString &path); // by dragging: where the entry is now

private:
    void markUnsaved();
    Kind kindOf(const QModelIndex &index) const;
    QString name(const QModelIndex &index) const;
    QString tip(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;
    collections::Collection::Outcome storeMessages(const Node &node,
                                                   const QList<requests::Message> &messages);

    CollectionSource &m_source;
    WorkingCopies &m_copies;
    QSet<QString> m_unsaved;
};

} // namespace models

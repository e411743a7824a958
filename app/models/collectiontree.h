// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/collection.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace models {

// The rows of a collection: folders, requests, and below these their saved messages. Follows the collection
// row by row, so that views stay where they are. Knows places only, not what is shown there.
class CollectionTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit CollectionTree(collections::Collection &collection, QObject *parent = nullptr);
    ~CollectionTree() override;

    QModelIndex indexOf(const QString &path) const; // invalid if there is no such entry

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    struct Node
    {
        Node *parent = nullptr;
        collections::EntryPtr entry;
        QString key; // what it is known by while the tree changes
        std::vector<std::unique_ptr<Node>> children; // of a folder
        int messages = 0; // of a request: the rows told of

        int row() const;
    };

    Node *nodeAt(const QModelIndex &index) const; // nullptr: a message
    Node *requestOf(const QModelIndex &message) const;
    Node *requestNode(const QString &id) const { return m_requests.value(id); } // nullptr: there is none
    QModelIndex indexOf(const Node &node) const;

private:
    using NodePtr = std::unique_ptr<Node>;

    static NodePtr nodeOf(const collections::EntryPtr &entry, Node *parent);
    void follow();
    void update(Node &node, const collections::EntryPtr &entry);
    void updateMessages(Node &node);
    void dropGone(Node &folder, const collections::EntryPtr &entry);
    void placeAll(Node &folder, const collections::EntryPtr &entry);
    void noteRenaming(const QString &from, const QString &to);
    void indexNodes(Node &node);

    collections::Collection &m_collection;
    NodePtr m_root;
    QHash<QString, Node *> m_requests; // by id
};

} // namespace models

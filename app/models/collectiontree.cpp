// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/collectiontree.h"

#include <algorithm>

namespace models {

using collections::Collection;
using collections::EntryPtr;

namespace {

// What an entry is known by while the tree changes.
QString keyOf(const EntryPtr &entry)
{
    return entry->isFolder() ? QLatin1Char('/') + entry->fileName() : entry->request.savedAs;
}

} // namespace

int CollectionTree::Node::row() const
{
    const auto found = std::find_if(parent->children.begin(), parent->children.end(),
                                    [this](const NodePtr &node) { return node.get() == this; });
    return int(found - parent->children.begin());
}

CollectionTree::CollectionTree(collections::Collection &collection, QObject *parent)
    : QAbstractItemModel(parent)
    , m_collection(collection)
    , m_root(nodeOf(collection.root(), nullptr))
{
    connect(&collection, &Collection::changed, this, &CollectionTree::follow);
    connect(&collection, &Collection::folderRenamed, this, &CollectionTree::noteRenaming);
    indexNodes(*m_root);
}

CollectionTree::~CollectionTree() = default;

CollectionTree::NodePtr CollectionTree::nodeOf(const EntryPtr &entry, Node *parent)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->entry = entry;
    node->key = keyOf(entry);
    node->messages = int(entry->request.messages.size());
    for (const EntryPtr &child : entry->children)
        node->children.push_back(nodeOf(child, node.get()));
    return node;
}

// An index holds the node that its row is counted in; rows of a request are its messages.
CollectionTree::Node *CollectionTree::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_root.get();
    const auto *container = static_cast<const Node *>(index.internalPointer());
    return container->entry->isFolder() ? container->children[size_t(index.row())].get() : nullptr;
}

CollectionTree::Node *CollectionTree::requestOf(const QModelIndex &message) const
{
    return static_cast<Node *>(message.internalPointer());
}

QModelIndex CollectionTree::indexOf(const Node &node) const
{
    return node.parent ? createIndex(node.row(), 0, node.parent) : QModelIndex();
}

QModelIndex CollectionTree::indexOf(const QString &path) const
{
    const Node *node = m_root.get();
    while (node && node->entry->path != path) {
        const auto next =
            std::find_if(node->children.begin(), node->children.end(), [&](const NodePtr &child) {
                const QString &known = child->entry->path;
                return path == known || path.startsWith(known + QLatin1Char('/'));
            });
        node = next == node->children.end() ? nullptr : next->get();
    }
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex CollectionTree::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeAt(parent)) : QModelIndex();
}

QModelIndex CollectionTree::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*static_cast<const Node *>(index.internalPointer())) : QModelIndex();
}

int CollectionTree::rowCount(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    if (!node || parent.column() > 0)
        return 0;
    return node->entry->isFolder() ? int(node->children.size()) : node->messages;
}

int CollectionTree::columnCount(const QModelIndex &) const
{
    return 1;
}

void CollectionTree::follow()
{
    update(*m_root, m_collection.root());
    m_requests.clear();
    indexNodes(*m_root);
}

void CollectionTree::update(Node &node, const EntryPtr &entry)
{
    if (node.entry == entry)
        return;
    if (entry->isFolder()) {
        dropGone(node, entry);
        node.entry = entry;
        placeAll(node, entry);
        for (size_t i = 0; i < node.children.size(); ++i)
            update(*node.children[i], entry->children[qsizetype(i)]);
    } else {
        node.entry = entry;
        updateMessages(node);
    }
    if (const QModelIndex index = indexOf(node); index.isValid())
        Q_EMIT dataChanged(index, index);
}

void CollectionTree::updateMessages(Node &node)
{
    const QModelIndex parent = indexOf(node);
    const int count = int(node.entry->request.messages.size());
    if (count < node.messages) {
        beginRemoveRows(parent, count, node.messages - 1);
        node.messages = count;
        endRemoveRows();
    } else if (count > node.messages) {
        beginInsertRows(parent, node.messages, count - 1);
        node.messages = count;
        endInsertRows();
    }
    if (count > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(count - 1, 0, parent));
}

void CollectionTree::dropGone(Node &folder, const EntryPtr &entry)
{
    QSet<QString> keys;
    for (const EntryPtr &child : entry->children)
        keys.insert(keyOf(child));
    for (int last = int(folder.children.size()) - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !keys.contains(folder.children[size_t(first) - 1]->key))
            --first;
        if (first > last)
            continue;
        beginRemoveRows(indexOf(folder), first, last);
        folder.children.erase(folder.children.begin() + first, folder.children.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

// New entries in runs, those that are there already moved to their places.
void CollectionTree::placeAll(Node &folder, const EntryPtr &entry)
{
    std::vector<NodePtr> &children = folder.children;
    QSet<QString> known;
    for (const NodePtr &child : children)
        known.insert(child->key);
    for (int row = 0; row < entry->children.size(); ++row) {
        const auto from = children.begin() + row;
        if (!known.contains(keyOf(entry->children[row]))) {
            int end = row + 1;
            while (end < entry->children.size() && !known.contains(keyOf(entry->children[end])))
                ++end;
            beginInsertRows(indexOf(folder), row, end - 1);
            std::vector<NodePtr> added;
            for (int i = row; i < end; ++i)
                added.push_back(nodeOf(entry->children[i], &folder));
            children.insert(from, std::make_move_iterator(added.begin()),
                            std::make_move_iterator(added.end()));
            endInsertRows();
            row = end - 1;
            continue;
        }
        const auto found = std::find_if(from, children.end(), [&](const NodePtr &child) {
            return child->key == keyOf(entry->children[row]);
        });
        if (found == from)
            continue;
        const int place = int(found - children.begin());
        beginMoveRows(indexOf(folder), place, place, indexOf(folder), row);
        std::rotate(from, found, found + 1);
        endMoveRows();
    }
}

void CollectionTree::noteRenaming(const QString &from, const QString &to)
{
    if (collections::parentPath(from) != collections::parentPath(to))
        return;
    if (Node *node = nodeAt(indexOf(from)); node && node != m_root.get())
        node->key = QLatin1Char('/') + to.section(QLatin1Char('/'), -1);
}

void CollectionTree::indexNodes(Node &node)
{
    if (!node.entry->isFolder())
        m_requests.insert(node.entry->request.savedAs, &node);
    for (const NodePtr &child : node.children)
        indexNodes(*child);
}

} // namespace models

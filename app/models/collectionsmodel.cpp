// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/collectionsmodel.h"

#include "models/collectionsource.h"
#include "models/figures.h"
#include "models/workingcopies.h"
#include "payloads/visibletext.h"
#include "requests/barerequest.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

namespace models {

using collections::Collection;
using collections::EntryPtr;
using requests::Message;

namespace {

const QString mimeType = QStringLiteral("application/x-sockeye-entries");
constexpr qsizetype maxPreview = 80;

} // namespace

CollectionsModel::CollectionsModel(CollectionSource &source, WorkingCopies &copies, QObject *parent)
    : CollectionTree(source.collection(), parent)
    , m_source(source)
    , m_copies(copies)
{
    connect(&copies, &WorkingCopies::changed, this, &CollectionsModel::markUnsaved);
}

Message CollectionsModel::messageAt(const QModelIndex &index) const
{
    return index.isValid() && !nodeAt(index) ? requestOf(index)->entry->request.messages.value(index.row())
                                             : Message();
}

Collection::Outcome CollectionsModel::rename(const QModelIndex &index, const QString &name)
{
    if (const Node *node = nodeAt(index))
        return m_source.collection().rename(node->entry->path, name);
    const Node *node = requestOf(index);
    QList<Message> messages = node->entry->request.messages;
    messages[index.row()].name = name.trimmed();
    return storeMessages(*node, messages);
}

Collection::Outcome CollectionsModel::duplicate(const QModelIndex &index)
{
    if (const Node *node = nodeAt(index))
        return m_source.collection().duplicate(node->entry->path, tr("%1 copy").arg(node->entry->name));
    const Node *node = requestOf(index);
    QList<Message> messages = node->entry->request.messages;
    messages.insert(index.row() + 1, messages[index.row()]);
    return storeMessages(*node, messages);
}

Collection::Outcome CollectionsModel::remove(const QModelIndexList &indexes)
{
    QStringList paths;
    for (const QModelIndex &index : indexes)
        if (const Node *node = nodeAt(index))
            paths.append(node->entry->path);
    if (!paths.isEmpty())
        return m_source.collection().remove(paths);
    if (indexes.isEmpty())
        return {};
    const Node *node = requestOf(indexes.first());
    QList<Message> messages = node->entry->request.messages;
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        if (requestOf(index) == node)
            rows.append(index.row());
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows)
        messages.removeAt(row);
    return storeMessages(*node, messages);
}

Collection::Outcome CollectionsModel::storeMessages(const Node &node, const QList<Message> &messages)
{
    const QString id = node.entry->request.savedAs;
    requests::Request request = m_source.collection().request(id);
    request.messages = messages;
    return m_source.collection().save(id, request);
}

QVariant CollectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeAt(index);
    const EntryPtr &entry = (node ? node : requestOf(index))->entry;
    switch (role) {
    case Qt::DisplayRole:
        return name(index);
    case Qt::EditRole:
        return node ? entry->name : messageAt(index).name;
    case Qt::ToolTipRole:
        return plainTip(tip(index));
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case KindRole:
        return int(kindOf(index));
    case PathRole:
        return entry->path;
    case IdRole:
        return entry->request.savedAs;
    case UrlRole:
        return entry->request.url;
    case IsUnsavedRole:
        return node && !entry->isFolder() && m_unsaved.contains(entry->request.savedAs);
    case FaultRole:
        return node && entry->fault ? entry->fault->message() : QString();
    default:
        return {};
    }
}

bool CollectionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    const Collection::Outcome outcome = rename(index, value.toString());
    if (!outcome.isDone())
        Q_EMIT failed(outcome.error);
    return outcome.isDone();
}

Qt::ItemFlags CollectionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    switch (kindOf(index)) {
    case Kind::Folder:
        return flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    case Kind::Request:
        return flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    case Kind::Broken:
        return flags | Qt::ItemIsDragEnabled;
    case Kind::Message:
        break;
    }
    return flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

QStringList CollectionsModel::mimeTypes() const
{
    return { mimeType };
}

QMimeData *CollectionsModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList paths;
    for (const QModelIndex &index : indexes)
        if (const Node *node = nodeAt(index))
            paths.append(node->entry->path);
    auto *data = new QMimeData;
    data->setData(mimeType, paths.join(QLatin1Char('\n')).toUtf8());
    return data;
}

Qt::DropActions CollectionsModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool CollectionsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                    const QModelIndex &parent)
{
    const Node *folder = nodeAt(parent);
    if (action != Qt::MoveAction || !data->hasFormat(mimeType) || !folder || !folder->entry->isFolder())
        return false;
    const QStringList paths = QString::fromUtf8(data->data(mimeType)).split(QLatin1Char('\n'));
    const Collection::Outcome outcome = m_source.collection().move(paths, folder->entry->path, row);
    if (!outcome.isDone())
        Q_EMIT failed(outcome.error);
    else if (!outcome.path.isEmpty())
        Q_EMIT moved(outcome.path);
    return outcome.isDone();
}

void CollectionsModel::markUnsaved()
{
    const QSet<QString> before = std::exchange(m_unsaved, m_copies.unsaved());
    for (const QString &id : before + m_unsaved) {
        const Node *node = requestNode(id);
        if (!node || before.contains(id) == m_unsaved.contains(id))
            continue;
        const QModelIndex index = indexOf(*node);
        Q_EMIT dataChanged(index, index);
    }
}

CollectionsModel::Kind CollectionsModel::kindOf(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    if (!node)
        return Kind::Message;
    if (node->entry->isFolder())
        return Kind::Folder;
    return node->entry->isBroken() ? Kind::Broken : Kind::Request;
}

QString CollectionsModel::name(const QModelIndex &index) const
{
    if (const Node *node = nodeAt(index))
        return payloads::visibleText(node->entry->name);
    const Message message = messageAt(index);
    if (!message.name.isEmpty())
        return payloads::visibleText(message.name);
    const QString preview = message.content.left(maxPreview).simplified();
    return preview.isEmpty() ? tr("(empty message)") : payloads::visibleText(preview);
}

QString CollectionsModel::tip(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    if (!node)
        return messageAt(index).content.left(1000);
    if (node->entry->fault)
        return tr("%1 cannot be read. %2").arg(node->entry->path, node->entry->fault->message());
    if (node->entry->isFolder())
        return node->entry->path;
    QStringList lines{ node->entry->request.url };
    if (m_unsaved.contains(node->entry->request.savedAs))
        lines += tr("Has changes that are not saved");
    const QStringList missing =
        requests::missingSecrets(m_source.collection().request(node->entry->request.savedAs));
    if (!missing.isEmpty())
        lines += tr("Values of %1 are not kept in files: enter them after opening").arg(listText(missing));
    return lines.join(QLatin1Char('\n'));
}

QString CollectionsModel::accessibleText(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case Kind::Folder:
        return tr("%1, folder").arg(name(index));
    case Kind::Request:
        return m_unsaved.contains(data(index, IdRole).toString())
            ? tr("%1, request with unsaved changes").arg(name(index))
            : tr("%1, request").arg(name(index));
    case Kind::Broken:
        return tr("%1, file that cannot be read").arg(name(index));
    case Kind::Message:
        break;
    }
    return tr("%1, saved message").arg(name(index));
}

} // namespace models

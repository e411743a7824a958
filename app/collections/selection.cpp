// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/selection.h"

#include <algorithm>

namespace collections {

bool isWithin(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + QLatin1Char('/'));
}

Selection::Selection(const EntryPtr &root, const QStringList &paths)
    : m_root(root)
    , m_paths(paths)
{
}

QList<EntryPtr> Selection::entries() const
{
    QList<EntryPtr> entries;
    for (const QString &path : m_paths)
        if (const EntryPtr entry = entryAt(m_root, path); entry && !path.isEmpty())
            entries.append(entry);
    return entries;
}

Selection Selection::topmost() const
{
    QStringList paths;
    for (const QString &path : m_paths) {
        const bool isInAnother = std::any_of(m_paths.begin(), m_paths.end(), [&path](const QString &other) {
            return other != path && isWithin(path, other);
        });
        if (!isInAnother)
            paths.append(path);
    }
    return Selection(m_root, paths);
}

QList<EntryPtr> Selection::emptiedFolders() const
{
    QList<EntryPtr> emptied;
    for (const QString &path : m_paths) {
        const EntryPtr parent = entryAt(m_root, parentPath(path));
        const bool isEmptied = parent
            && std::all_of(parent->children.begin(), parent->children.end(),
                           [this](const EntryPtr &child) { return m_paths.contains(child->path); });
        if (isEmptied && !emptied.contains(parent))
            emptied.append(parent);
    }
    return emptied;
}

QStringList Selection::orderWith(const Entry &folder, qsizetype place, const QStringList &moved) const
{
    QStringList order;
    qsizetype at = 0; // among those that stay
    for (qsizetype i = 0; i < folder.children.size(); ++i) {
        const EntryPtr &child = folder.children[i];
        if (m_paths.contains(child->path))
            continue;
        order.append(child->fileName());
        at += i < place;
    }
    for (const QString &fileName : moved)
        order.insert(at++, fileName);
    return order;
}

} // namespace collections

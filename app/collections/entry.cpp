// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/entry.h"

#include <QCryptographicHash>

#include <algorithm>

namespace collections {

QString parentPath(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, -2);
}

QString joinedPath(const QString &folder, const QString &fileName)
{
    return folder.isEmpty() ? fileName : folder + QLatin1Char('/') + fileName;
}

QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha1);
}

EntryPtr entryAt(const EntryPtr &root, const QString &path)
{
    if (!root || path.isEmpty())
        return root;
    const EntryPtr parent = entryAt(root, parentPath(path));
    if (!parent)
        return nullptr;
    const auto found = std::find_if(parent->children.begin(), parent->children.end(),
                                    [&path](const EntryPtr &entry) { return entry->path == path; });
    return found == parent->children.end() ? nullptr : *found;
}

} // namespace collections

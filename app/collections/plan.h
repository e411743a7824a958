// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/change.h"
#include "collections/entry.h"

#include <QSet>

namespace collections {

// Thinks out the change of files that a wish about a collection amounts to. Looks at the disk, changes
// nothing; names that are given away are not given again.
class Plan
{
public:
    Plan(const QString &root, const QString &text);

    // The path of the new entry each. `request` keeps its savedAs; a place behind all others.
    QString addRequest(const QString &folder, const requests::Request &request);
    QString addFolder(const QString &folder, const QString &name);
    // With all that is in it; requests get ids of their own.
    QString addCopy(const Entry &entry, const QString &sourceRoot, const QString &folder,
                    const QString &name);

    // Under a name that may need another file name; the new path.
    QString rewrite(const Entry &entry, const requests::Request &request);
    QString renameFolder(const Entry &entry, const QString &name, const Entry &parent);
    QString move(const Entry &entry, const QString &folder);
    void remove(const Entry &entry);

    // The order of `folder` from now on.
    void arrange(const Entry &folder, const QStringList &fileNames);
    // The place that `before` has in the order of its folder is that of `after` from now on.
    void keepPlace(const Entry &folder, const QString &before, const QString &after);
    // So that a folder does not go with the last that was in it.
    void keepFolder(const Entry &folder);

    const Change &change() const { return m_change; }

private:
    QString freeName(const QString &folder, const QString &name, const QString &suffix,
                     const QString &own = {});
    void writeFolderFile(const Entry &folder, const QString &path, const QString &name,
                         const QStringList &order);

    QString m_root;
    Change m_change;
    QSet<QString> m_given; // paths
};

QString newId(); // for Request::savedAs

} // namespace collections

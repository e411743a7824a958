// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/entry.h"

#include <QStringList>

namespace collections {

// Entries of a tree that were chosen by their paths, to be moved or deleted together, and what follows from
// that for their surroundings. Pure; the tree stays as it is.
class Selection
{
public:
    Selection(const EntryPtr &root, const QStringList &paths);

    // Those that are there, without the root.
    QList<EntryPtr> entries() const;
    // Without what lies in another folder of the selection, and goes along with that.
    Selection topmost() const;
    // The parents that would have nothing left in them.
    QList<EntryPtr> emptiedFolders() const;
    // The order of the file names in `folder` once the selection, under the names `moved`, stands before its
    // child number `place`, or behind all if there is none.
    QStringList orderWith(const Entry &folder, qsizetype place, const QStringList &moved) const;

private:
    EntryPtr m_root;
    QStringList m_paths;
};

// `path` is that of `folder` or lies somewhere in it.
bool isWithin(const QString &path, const QString &folder);

} // namespace collections

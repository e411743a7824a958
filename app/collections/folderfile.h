// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/value.h"

#include <QStringList>

namespace collections {

// What a folder's own file says: the folder's name if it is not that of the directory, and the order of its
// entries, a file name a line. What is not listed stands behind, folders first, by name; so a new request
// touches no file but its own, and two people who add requests do not collide.
struct FolderFile
{
    QString name;
    QStringList order;

    friend bool operator==(const FolderFile &, const FolderFile &) = default;
};

// Throws Fault.
FolderFile folderFileFrom(const Value &file);
Value toValue(const FolderFile &folder, const Value &before);

} // namespace collections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace collections {

// How files of the collection are named.
constexpr QLatin1String requestSuffix(".sockeye.yaml");
constexpr QLatin1String folderFile("_folder.sockeye.yaml"); // what is to be known about a folder

// A name for a file or folder that every system can hold and that is not among `taken` (compared without
// case): `name` with its letters kept, what no file name may contain replaced, numbered if need be.
QString fileNameFor(const QString &name, const QString &suffix, const QStringList &taken);

// "Login" of "Login.sockeye.yaml"; a folder's name as it is.
QString stemOf(const QString &fileName);

} // namespace collections

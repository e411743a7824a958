// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/fault.h"
#include "collections/value.h"
#include "requests/request.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace collections {

struct Entry;
using EntryPtr = std::shared_ptr<const Entry>;

// A folder or a request of a collection as its file was read. Never changes once it is made, so any thread
// may read it; another state of the disk is another tree, which shares the entries that are the same.
struct Entry
{
    enum class Kind { Folder, Request };

    // Tells whether a file is still the one that was read, as far as one can without reading it.
    struct Stamp
    {
        qint64 changed = 0; // ms since 1970
        qint64 bytes = -1;

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    Kind kind = Kind::Folder;
    QString path; // below the collection's folder, "/" between; empty: that folder
    QString name;
    std::optional<Fault> fault; // why the file (of a folder: its order) cannot be read
    requests::Request request; // of a request without a fault; savedAs is set, secrets are not
    Value document; // the whole file, for what is not known here
    Stamp stamp; // of the file; of a folder: of its folder file
    QByteArray digest; // of the file's content, to know it again; empty: there was no file
    QList<EntryPtr> children; // of a folder, in order

    bool isFolder() const { return kind == Kind::Folder; }
    bool isBroken() const { return kind == Kind::Request && fault.has_value(); }
    QString fileName() const { return path.section(QLatin1Char('/'), -1); }
};

// "a/b" of "a/b/c"; empty for what stands in the collection's folder itself.
QString parentPath(const QString &path);
QString joinedPath(const QString &folder, const QString &fileName);

QByteArray digestOf(const QByteArray &content);

// The entry at `path` below `root`; nullptr if there is none.
EntryPtr entryAt(const EntryPtr &root, const QString &path);

} // namespace collections

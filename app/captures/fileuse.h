// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace captures {

// Which file stands at a path, whatever its name: device and inode.
struct FileId
{
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const FileId &) const = default;
    bool operator<(const FileId &other) const
    {
        return device != other.device ? device < other.device : inode < other.inode;
    }

    // Of what `path` leads to; nullopt: nothing there.
    static std::optional<FileId> of(const QString &path);
    static std::optional<FileId> of(int descriptor);
};

// Says for as long as it lives that this process has a file open as a database. Any thread.
class FileUse
{
public:
    explicit FileUse(const QString &path);
    ~FileUse();

    FileUse(const FileUse &) = delete;
    FileUse &operator=(const FileUse &) = delete;

private:
    std::optional<FileId> m_file;
};

// Whether this or another program has the database at `path` open and has read from it (read-only readers of
// finished captures among them).
bool isInUse(const QString &path);

} // namespace captures

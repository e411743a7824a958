// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/entry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <filesystem>

// A collection's folder on the disk.
class Folder
{
public:
    Folder() = default;
    ~Folder() { std::filesystem::remove_all(path().toStdString()); } // QTemporaryDir leaves odd names

    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    QString path() const { return m_dir.path(); }
    QString path(const char *file) const { return m_dir.filePath(QString::fromUtf8(file)); }

    void write(const char *file, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(file)).path());
        QFile out(path(file));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", file);
    }
    // `to`: bytes, which need not be UTF-8.
    void rename(const char *from, const char *to) const
    {
        const std::filesystem::path folder = path().toStdString();
        std::filesystem::rename(folder / from, folder / to);
    }
    QByteArray read(const char *file) const
    {
        QFile in(path(file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(no file)");
    }
    bool has(const char *file) const { return QFile::exists(path(file)); }

private:
    QTemporaryDir m_dir;
};

// The names of a tree, indented: "Orders/" is a folder, "Login!" cannot be read.
inline QString drawn(const collections::EntryPtr &folder, int indent = 0)
{
    QString text;
    for (const collections::EntryPtr &entry : folder->children) {
        text += QString(indent, QLatin1Char(' ')) + entry->name
            + QLatin1String(entry->isFolder()       ? "/"
                                : entry->isBroken() ? "!"
                                                    : "")
            + QLatin1Char('\n');
        text += drawn(entry, indent + 1);
    }
    return text;
}

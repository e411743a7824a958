// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace collections {

// A change of the files of a collection that can be undone: all of it happens or, if the disk is not as it
// was when the change was thought out, nothing. Knows files and folders only, not what stands in them.
class Change
{
public:
    // `text` says what is done, for people: "Delete “Login”".
    explicit Change(const QString &text = {})
        : m_text(text)
    {
    }

    // Paths below the collection's folder. nullopt: no such file.
    void writeFile(const QString &path, const std::optional<QByteArray> &before,
                   const std::optional<QByteArray> &after);
    // Everything in it goes along, files of others too.
    void renameFolder(const QString &from, const QString &to);

    QString text() const { return m_text; }
    bool isEmpty() const { return m_steps.isEmpty(); }
    Change reversed() const;
    QStringList files() const; // that are not as before, and folders that moved
    qint64 largestFile() const; // of those written, in bytes
    QList<std::pair<QString, QString>> renamedFolders() const;

    // Does it below `root`. Empty, or why it was not done: translated.
    QString apply(const QString &root) const;

private:
    struct Step
    {
        bool isRename = false;
        QString path;
        QString to; // of a rename
        std::optional<QByteArray> before;
        std::optional<QByteArray> after;

        bool isRemoval() const { return !isRename && before && !after; }
    };

    // `aside`: where a deleted file goes until all is done.
    static QString run(const Step &step, const QString &root, const QString &aside);
    static void takeBack(const Step &step, const QString &root, const QString &aside);
    static Step reverse(const Step &step);

    QString m_text;
    QList<Step> m_steps;
};

// The file at `path` below `root`; nullopt if there is none or it cannot be read.
std::optional<QByteArray> fileContent(const QString &root, const QString &path);

} // namespace collections

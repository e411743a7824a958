// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/entry.h"
#include "collections/undohistory.h"

#include <QHash>
#include <QObject>

namespace collections {

// A folder of saved requests, and all that can be done with it; each change goes to the disk at once and can
// be undone until the program ends. The tree follows the disk: nothing is shown that is not there. Secrets
// are kept for the run only, beside the tree. Entries are named by their paths, requests also by their ids
// (Request::savedAs), which stay when a file is renamed. Reads and writes small files: of the GUI thread.
class Collection : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        QString path; // of the entry it was about
        QString error; // translated; empty: done
        bool isConflict = false; // the file is not as it was read

        bool isDone() const { return error.isEmpty(); }
    };

    explicit Collection(QObject *parent = nullptr);

    QString folder() const { return m_folder; } // empty: none is open
    const EntryPtr &root() const { return m_root; } // never null
    int revision() const { return m_revision; } // rises with every tree

    // Another folder with its tree. What could be undone is forgotten.
    void open(const QString &folder, const EntryPtr &root);
    // The tree as it was read again.
    void adopt(const EntryPtr &root);

    EntryPtr entry(const QString &path) const { return entryAt(m_root, path); }
    EntryPtr requestEntry(const QString &id) const { return m_requests.value(id); } // may be null
    // With the secrets that are known of it.
    requests::Request request(const QString &id) const;

    Outcome createFolder(const QString &parent, const QString &name);
    Outcome createRequest(const QString &parent, requests::Request request); // its savedAs is a new one
    // Conflict if the file was changed since it was read, unless `overwrites`.
    Outcome save(const QString &id, const requests::Request &request, bool overwrites = false);
    Outcome rename(const QString &path, const QString &name);
    Outcome duplicate(const QString &path, const QString &name);
    Outcome remove(const QStringList &paths);
    // `place`: before which child of `folder`; -1: where its name belongs, or at the end.
    Outcome move(const QStringList &paths, const QString &folder, qsizetype place = -1);
    // Copies what is in the tree `other`, read from `otherFolder`, into the collection's folder.
    Outcome add(const EntryPtr &other, const QString &otherFolder, const QString &text);

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    QString undoText() const { return m_history.undoText(); }
    QString redoText() const { return m_history.redoText(); }
    Outcome undo();
    Outcome redo();

Q_SIGNALS:
    void changed(); // another tree
    void folderRenamed(const QString &from, const QString &to); // before changed()
    void undoChanged();

private:
    Outcome store(const QString &id, requests::Request request, const QString &text);
    Outcome perform(const Change &change, const QString &path);
    QString apply(const Change &change);
    void setRoot(const EntryPtr &root);
    void index(const EntryPtr &entry);
    bool isAsRead(const Entry &entry) const;
    EntryPtr unreadableOf(const QList<EntryPtr> &entries) const;
    Outcome refusal(const Entry &entry) const;

    QString m_folder;
    EntryPtr m_root;
    QHash<QString, EntryPtr> m_requests; // by id
    QHash<QString, requests::Request> m_secrets; // by id; as saved or made in this run
    UndoHistory m_history;
    int m_revision = 0;
};

} // namespace collections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/collection.h"
#include "models/backgroundtask.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace models {

// The collection a window looks at. Reads its folder off the GUI thread, and again when another program
// changes something in it.
class CollectionSource : public QObject
{
    Q_OBJECT

public:
    explicit CollectionSource(QObject *parent = nullptr);

    collections::Collection &collection() { return m_collection; }
    const collections::Collection &collection() const { return m_collection; }
    bool isOpen() const { return !m_collection.folder().isEmpty(); } // it was read
    // Where the collection is kept; empty: none was opened yet.
    QString folder() const { return m_folder; }

    // A folder that is missing is an empty collection; it is made with the first entry. The collection is
    // there with opened().
    void open(const QString &folder);
    // Looks what has changed on the disk.
    void refresh();
    void refreshNow(); // before going on; waits for the disk
    // The requests for the built-in server, added to what is there.
    collections::Collection::Outcome addSample();

Q_SIGNALS:
    void opened();

private:
    void read();
    void accept(const collections::EntryPtr &root, int revision);
    void watch();

    collections::Collection m_collection;
    QString m_folder;
    BackgroundTask m_reading;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; // a checkout of git changes many files in a row
};

} // namespace models

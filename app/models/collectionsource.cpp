// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/collectionsource.h"

#include "collections/treereader.h"

#include <QDir>
#include <QFileInfo>

// Q_INIT_RESOURCE cannot stand in a namespace; without it the linker drops the resources of a static library.
static void initSample()
{
    Q_INIT_RESOURCE(sample);
}

namespace models {

using collections::EntryPtr;

namespace {

constexpr std::chrono::milliseconds changePause{ 200 };
constexpr qsizetype maxWatched = 2000; // the system has not many more; the rest is seen by refresh()

void collectPaths(const QDir &folder, const EntryPtr &entry, QStringList &folders, QStringList &files)
{
    (entry->isFolder() ? folders : files).append(folder.filePath(entry->path));
    for (const EntryPtr &child : entry->children)
        collectPaths(folder, child, folders, files);
}

} // namespace

CollectionSource::CollectionSource(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(changePause);
    connect(&m_pause, &QTimer::timeout, this, &CollectionSource::read);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_collection, &collections::Collection::changed, this, &CollectionSource::watch);
}

void CollectionSource::open(const QString &folder)
{
    m_folder = QFileInfo(folder).absoluteFilePath();
    read();
}

void CollectionSource::refresh()
{
    if (isOpen() && !m_reading.isRunning())
        read();
}

void CollectionSource::refreshNow()
{
    if (isOpen())
        m_collection.adopt(collections::readTree(m_collection.folder(), m_collection.root()));
}

void CollectionSource::read()
{
    const EntryPtr before = m_collection.folder() == m_folder ? m_collection.root() : nullptr;
    m_reading.start([this, folder = m_folder, before, revision = m_collection.revision()](
                        BackgroundTask::Run &run) -> BackgroundTask::Delivery {
        const EntryPtr root = collections::readTree(folder, before, {}, run.stopToken());
        if (!root)
            return {};
        return [this, root, revision] {
            accept(root, revision);
        };
    });
}

void CollectionSource::accept(const EntryPtr &root, int revision)
{
    if (m_collection.folder() != m_folder) {
        m_collection.open(m_folder, root);
        Q_EMIT opened();
    } else if (m_collection.revision() != revision) {
        read(); // it changed here meanwhile
    } else {
        m_collection.adopt(root);
    }
}

collections::Collection::Outcome CollectionSource::addSample()
{
    initSample();
    const QString folder = QStringLiteral(":/sample/") + tr("en", "the language of the sample: en or zh_CN");
    return m_collection.add(collections::readTree(folder), folder, tr("Add the sample collection"));
}

void CollectionSource::watch()
{
    QStringList folders;
    QStringList files;
    collectPaths(QDir(m_collection.folder()), m_collection.root(), folders, files);
    const QStringList wanted = (folders + files).mid(0, maxWatched);
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    const QSet<QString> wantedSet(wanted.begin(), wanted.end());
    const QSet<QString> watchedSet(watched.begin(), watched.end());
    const QStringList gone = (QSet<QString>(watchedSet) - wantedSet).values();
    const QStringList added = (QSet<QString>(wantedSet) - watchedSet).values();
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!added.isEmpty())
        m_watcher.addPaths(added);
}

} // namespace models

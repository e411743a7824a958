// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/treereader.h"

#include "collections/filename.h"
#include "collections/folderfile.h"
#include "collections/requestfile.h"
#include "collections/yamlreader.h"
#include "wire/utf8.h"

#include <QCollator>
#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QSet>
#include <QtGlobal>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace collections {

namespace {

constexpr int maxFolderDepth = 32;

Entry::Stamp stampOf(const QFileInfo &file)
{
    return { file.lastModified().toMSecsSinceEpoch(), file.size() };
}

// U+FFFD stands where a name is not UTF-8, and nothing is found by it.
bool isNameLost(const QString &path)
{
    return path.contains(QChar::ReplacementCharacter) && !QFileInfo::exists(path);
}

bool isRequest(const std::filesystem::path &file)
{
    return QByteArrayView(file.native()).endsWith(requestSuffix.latin1());
}

bool holdsRequest(const std::filesystem::path &folder, const std::stop_token &stop)
{
    namespace fs = std::filesystem;
    std::error_code error;
    fs::recursive_directory_iterator entries(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && entries != fs::recursive_directory_iterator() && !stop.stop_requested();
         entries.increment(error))
        if (isRequest(*entries))
            return true;
    return false;
}

// The requests, and the folders with requests, whose names are not UTF-8: QDir leaves them out.
QStringList lostNames(const QString &folder, const std::stop_token &stop)
{
    QStringList names;
    std::error_code error;
    std::filesystem::directory_iterator entries(QFile::encodeName(folder).toStdString(), error);
    for (; !error && entries != std::filesystem::directory_iterator(); entries.increment(error)) {
        const std::string name = entries->path().filename().native();
        if (!wire::isValidUtf8(name) && (isRequest(name) || holdsRequest(*entries, stop)))
            names += QString::fromUtf8(name);
    }
    names.sort();
    return names;
}

QByteArray contentOf(const QString &path)
{
    if (isNameLost(path))
        throw Fault{ translatedFault(QT_TRANSLATE_NOOP(
                         "collections::Fault", "The name of this file or folder is not UTF-8. Rename it.")),
                     0, 0 };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{ translatedFault(QT_TRANSLATE_NOOP("collections::Fault", "The file cannot be read: %1"))
                         .arg(file.errorString()),
                     0, 0 };
    return file.read(maxFileBytes + 1);
}

Value readInto(Entry &entry, const QFileInfo &file)
{
    const QByteArray content = contentOf(file.filePath());
    entry.digest = digestOf(content);
    return readYaml(content);
}

// For a file without an "id" of its own, or with that of another file: the same in every run.
QString idFromPath(const QString &path)
{
    return QString::fromLatin1(digestOf(path.toUtf8()).toHex().first(12));
}

class TreeReader
{
public:
    TreeReader(const QString &folder, const EntryPtr &before, const QStringList &changed,
               const std::stop_token &stop)
        : m_root(folder)
        , m_changed(changed)
        , m_stop(stop)
    {
        remember(before);
        for (const QString &path : changed)
            m_before.remove(path);
    }

    EntryPtr folder(const QString &path, int depth = 0)
    {
        if (const EntryPtr known = m_before.value(path); known && known->isFolder() && isUntouched(path)) {
            rememberIds(*known);
            return known;
        }
        auto entry = std::make_shared<Entry>();
        entry->path = path;
        entry->name = path.section(QLatin1Char('/'), -1);
        const QDir dir(m_root.filePath(path.isEmpty() ? QStringLiteral(".") : path));
        const bool isOwn = readFolderFile(*entry, QFileInfo(dir.filePath(folderFile)));
        for (const QFileInfo &file : dir.entryInfoList(QDir::Files, QDir::Name))
            if (!m_stop.stop_requested() && file.fileName().endsWith(requestSuffix)
                && file.fileName() != folderFile)
                entry->children.append(request(joinedPath(path, file.fileName()), file));
        for (const QString &name : lostNames(dir.path(), m_stop))
            entry->children.append(request(joinedPath(path, name), QFileInfo(dir.filePath(name))));
        if (depth < maxFolderDepth && !m_stop.stop_requested())
            for (const QFileInfo &sub :
                 dir.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
                if (const EntryPtr child = folder(joinedPath(path, sub.fileName()), depth + 1))
                    entry->children.append(child);
        if (!isOwn && entry->children.isEmpty() && !path.isEmpty())
            return nullptr;
        sort(*entry);
        return entry;
    }

private:
    void remember(const EntryPtr &entry)
    {
        if (!entry)
            return;
        m_before.insert(entry->path, entry);
        if (!entry->isFolder())
            m_owners.insert(entry->request.savedAs, entry->path);
        for (const EntryPtr &child : entry->children)
            remember(child);
    }

    void rememberIds(const Entry &entry)
    {
        if (!entry.isFolder())
            m_ids.insert(entry.request.savedAs);
        for (const EntryPtr &child : entry.children)
            rememberIds(*child);
    }

    // After a change of our own only the folders concerned are looked at.
    bool isUntouched(const QString &folder) const
    {
        const auto concerns = [&folder](const QString &path) {
            return folder.isEmpty() || path == folder || path.startsWith(folder + QLatin1Char('/'))
                || folder.startsWith(path + QLatin1Char('/'));
        };
        return !m_changed.isEmpty() && std::none_of(m_changed.begin(), m_changed.end(), concerns);
    }

    // False: there is none.
    bool readFolderFile(Entry &entry, const QFileInfo &file)
    {
        if (!file.exists() || file.isSymLink())
            return false;
        entry.stamp = stampOf(file);
        try {
            entry.document = readInto(entry, file);
            const FolderFile read = folderFileFrom(entry.document);
            entry.name = read.name.isEmpty() ? entry.name : read.name;
            m_order.insert(entry.path, read.order);
        } catch (const Fault &fault) {
            entry.fault = fault;
        }
        return true;
    }

    EntryPtr request(const QString &path, const QFileInfo &file)
    {
        const EntryPtr known = m_before.value(path);
        if (known && !known->isFolder() && known->stamp == stampOf(file)
            && !m_ids.contains(known->request.savedAs) && !file.isSymLink()) {
            m_ids.insert(known->request.savedAs);
            return known;
        }
        auto entry = std::make_shared<Entry>();
        entry->kind = Entry::Kind::Request;
        entry->path = path;
        entry->name = stemOf(file.fileName());
        entry->stamp = stampOf(file);
        readRequest(*entry, file);
        QString &id = entry->request.savedAs;
        if (id.isEmpty() || m_ids.contains(id) || isOwnedElsewhere(id, path))
            id = idFromPath(path);
        m_ids.insert(id);
        return entry;
    }

    // A copy of a file says the same "id", and may be read before it.
    bool isOwnedElsewhere(const QString &id, const QString &path) const
    {
        const QString owner = m_owners.value(id, path);
        return owner != path && QFileInfo::exists(m_root.filePath(owner));
    }

    static void readRequest(Entry &entry, const QFileInfo &file)
    {
        try {
            if (file.isSymLink())
                throw Fault{ translatedFault(QT_TRANSLATE_NOOP(
                                 "collections::Fault",
                                 "This is a link to another place. Links in collections are not followed.")),
                             0, 0 };
            entry.document = readInto(entry, file);
            entry.request = requestFrom(entry.document);
            if (entry.request.name.isEmpty())
                entry.request.name = entry.name;
            entry.name = entry.request.name;
        } catch (const Fault &fault) {
            entry.fault = fault;
        }
    }

    void sort(Entry &folder) const
    {
        QHash<QString, qsizetype> places;
        for (const QString &fileName : m_order.value(folder.path))
            places.insert(fileName, places.size());
        const bool isPlain = QLocale().language() == QLocale::C; // which would compare bytes
        QCollator collator(isPlain ? QLocale(QLocale::English) : QLocale());
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::sort(folder.children.begin(), folder.children.end(), [&](const EntryPtr &a, const EntryPtr &b) {
            const qsizetype placeA = places.value(a->fileName(), places.size());
            const qsizetype placeB = places.value(b->fileName(), places.size());
            if (placeA != placeB)
                return placeA < placeB;
            if (a->isFolder() != b->isFolder())
                return a->isFolder();
            const int order = collator.compare(a->name, b->name);
            return order != 0 ? order < 0 : a->path < b->path;
        });
    }

    QDir m_root;
    QStringList m_changed;
    std::stop_token m_stop;
    QHash<QString, EntryPtr> m_before;
    QHash<QString, QString> m_owners; // the path of each "id" before
    QHash<QString, QStringList> m_order; // by folder
    QSet<QString> m_ids;
};

} // namespace

EntryPtr readTree(const QString &folder, const EntryPtr &before, const QStringList &changed,
                  const std::stop_token &stop)
{
    const EntryPtr root = TreeReader(folder, before, changed, stop).folder({});
    return stop.stop_requested() ? nullptr : root;
}

QString filePathOf(const Entry &entry)
{
    return entry.isFolder() ? joinedPath(entry.path, folderFile) : entry.path;
}

} // namespace collections

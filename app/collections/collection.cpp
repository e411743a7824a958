// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/collection.h"

#include "collections/plan.h"
#include "collections/selection.h"
#include "collections/treereader.h"
#include "collections/yamlreader.h"
#include "requests/barerequest.h"

#include <QDir>

namespace collections {

using requests::Request;

Collection::Collection(QObject *parent)
    : QObject(parent)
    , m_root(std::make_shared<Entry>())
{
}

void Collection::open(const QString &folder, const EntryPtr &root)
{
    m_folder = folder;
    m_history.clear();
    m_secrets.clear();
    setRoot(root);
    Q_EMIT undoChanged();
}

void Collection::adopt(const EntryPtr &root)
{
    setRoot(root);
}

Request Collection::request(const QString &id) const
{
    const EntryPtr entry = requestEntry(id);
    if (!entry)
        return {};
    return requests::withSecretsOf(entry->request, m_secrets.value(id));
}

Collection::Outcome Collection::createFolder(const QString &parent, const QString &name)
{
    Plan plan(m_folder, tr("New folder “%1”").arg(name));
    const QString path = plan.addFolder(parent, name);
    return perform(plan.change(), path);
}

Collection::Outcome Collection::createRequest(const QString &parent, Request request)
{
    request.savedAs = newId();
    m_secrets.insert(request.savedAs, request);
    Plan plan(m_folder, tr("New request “%1”").arg(request.name));
    const QString path = plan.addRequest(parent, request);
    return perform(plan.change(), path);
}

Collection::Outcome Collection::save(const QString &id, const Request &request, bool overwrites)
{
    if (overwrites)
        setRoot(readTree(m_folder, m_root));
    return store(id, request, tr("Save “%1”").arg(request.name));
}

Collection::Outcome Collection::store(const QString &id, Request request, const QString &text)
{
    const EntryPtr entry = requestEntry(id);
    if (!entry)
        return { {}, tr("The saved request is not there any more."), false };
    if (entry->isBroken() || !isAsRead(*entry))
        return refusal(*entry);
    request.savedAs = id;
    m_secrets.insert(id, request);
    Plan plan(m_folder, text);
    const QString path = plan.rewrite(*entry, request);
    if (const EntryPtr parent = this->entry(parentPath(entry->path)); parent && !parent->fault)
        plan.keepPlace(*parent, entry->fileName(), path.section(QLatin1Char('/'), -1));
    return perform(plan.change(), path);
}

Collection::Outcome Collection::rename(const QString &path, const QString &name)
{
    const EntryPtr entry = this->entry(path);
    const EntryPtr parent = this->entry(parentPath(path));
    if (!entry || !parent || path.isEmpty() || name.trimmed().isEmpty())
        return { path, tr("An entry needs a name."), false };
    if (!entry->isFolder()) {
        if (entry->isBroken())
            return refusal(*entry);
        Request renamed = request(entry->request.savedAs);
        renamed.name = name.trimmed();
        return store(renamed.savedAs, renamed, tr("Rename “%1”").arg(entry->name));
    }
    if (entry->fault || parent->fault)
        return refusal(entry->fault ? *entry : *parent);
    Plan plan(m_folder, tr("Rename “%1”").arg(entry->name));
    const QString renamed = plan.renameFolder(*entry, name.trimmed(), *parent);
    return perform(plan.change(), renamed);
}

Collection::Outcome Collection::duplicate(const QString &path, const QString &name)
{
    const EntryPtr entry = this->entry(path);
    if (!entry || path.isEmpty())
        return { path, tr("There is nothing to copy."), false };
    if (const EntryPtr unreadable = unreadableOf({ entry }))
        return refusal(*unreadable);
    Plan plan(m_folder, tr("Duplicate “%1”").arg(entry->name));
    const QString copy = plan.addCopy(*entry, m_folder, parentPath(path), name);
    const Outcome outcome = perform(plan.change(), copy);
    if (const EntryPtr made = this->entry(copy); outcome.isDone() && made && !made->isFolder())
        m_secrets.insert(made->request.savedAs, m_secrets.value(entry->request.savedAs));
    return outcome;
}

Collection::Outcome Collection::remove(const QStringList &paths)
{
    const Selection selection = Selection(m_root, paths).topmost();
    const QList<EntryPtr> entries = selection.entries();
    if (entries.isEmpty())
        return {};
    if (const EntryPtr unreadable = unreadableOf(entries))
        return refusal(*unreadable);
    Plan plan(m_folder,
              entries.size() == 1 ? tr("Delete “%1”").arg(entries.first()->name)
                                  : tr("Delete %n entries", nullptr, int(entries.size())));
    for (const EntryPtr &folder : selection.emptiedFolders())
        plan.keepFolder(*folder);
    for (const EntryPtr &entry : entries)
        plan.remove(*entry);
    return perform(plan.change(), parentPath(entries.first()->path));
}

Collection::Outcome Collection::move(const QStringList &paths, const QString &folder, qsizetype place)
{
    const EntryPtr target = entry(folder);
    if (!target || (place >= 0 && target->fault))
        return target ? refusal(*target) : Outcome();
    const Selection selection = Selection(m_root, paths).topmost();
    if (const EntryPtr unreadable = unreadableOf(selection.entries()))
        return refusal(*unreadable);
    Plan plan(m_folder, tr("Move"));
    for (const EntryPtr &emptied : selection.emptiedFolders())
        if (emptied->path != folder)
            plan.keepFolder(*emptied);
    QStringList moved;
    QString last = folder;
    for (const EntryPtr &entry : selection.entries()) {
        if (isWithin(folder, entry->path))
            continue;
        last = plan.move(*entry, folder);
        moved.append(last.section(QLatin1Char('/'), -1));
    }
    if (place >= 0)
        plan.arrange(*target, selection.orderWith(*target, place, moved));
    return perform(plan.change(), last);
}

Collection::Outcome Collection::add(const EntryPtr &other, const QString &otherFolder, const QString &text)
{
    Plan plan(m_folder, text);
    QString path;
    for (const EntryPtr &entry : other->children)
        path = plan.addCopy(*entry, otherFolder, {}, entry->name);
    return perform(plan.change(), path);
}

Collection::Outcome Collection::undo()
{
    if (!canUndo())
        return {};
    const QString error = m_history.undo([this](const Change &change) { return apply(change); });
    Q_EMIT undoChanged();
    return { {}, error, false };
}

Collection::Outcome Collection::redo()
{
    if (!canRedo())
        return {};
    const QString error = m_history.redo([this](const Change &change) { return apply(change); });
    Q_EMIT undoChanged();
    return { {}, error, false };
}

Collection::Outcome Collection::perform(const Change &change, const QString &path)
{
    if (change.isEmpty())
        return { path, {}, false };
    if (change.largestFile() > maxFileBytes) // it could not be read again
        return {
            {},
            tr("The request's file would be over %1 MB. Save large messages as files of their own, and send "
               "those.")
                .arg(maxFileBytes / (1024 * 1024)),
            false
        };
    const QString error = apply(change);
    if (error.isEmpty()) {
        m_history.add(change);
        Q_EMIT undoChanged();
    }
    return { path, error, false };
}

QString Collection::apply(const Change &change)
{
    if (m_folder.isEmpty())
        return tr("The collection is not open yet.");
    QDir().mkpath(m_folder); // not before something is put into it
    const QString error = change.apply(m_folder);
    if (error.isEmpty())
        for (const auto &[from, to] : change.renamedFolders())
            Q_EMIT folderRenamed(from, to);
    setRoot(readTree(m_folder, m_root, change.files()));
    return error;
}

void Collection::setRoot(const EntryPtr &root)
{
    m_root = root;
    m_requests.clear();
    index(root);
    ++m_revision;
    Q_EMIT changed();
}

void Collection::index(const EntryPtr &entry)
{
    if (!entry->isFolder())
        m_requests.insert(entry->request.savedAs, entry);
    for (const EntryPtr &child : entry->children)
        index(child);
}

bool Collection::isAsRead(const Entry &entry) const
{
    const std::optional<QByteArray> content = fileContent(m_folder, filePathOf(entry));
    return !content || digestOf(*content) == entry.digest;
}

// What cannot be read cannot be brought back, nor be put elsewhere: the first such among the entries and all
// below them; nullptr: none. Broken files are no such.
EntryPtr Collection::unreadableOf(const QList<EntryPtr> &entries) const
{
    for (const EntryPtr &entry : entries) {
        if (entry->isBroken() && !fileContent(m_folder, entry->path))
            return entry;
        if (const EntryPtr below = unreadableOf(entry->children))
            return below;
    }
    return nullptr;
}

Collection::Outcome Collection::refusal(const Entry &entry) const
{
    if (entry.fault)
        return { entry.path,
                 tr("The file %1 cannot be read, so nothing is written to it. %2")
                     .arg(filePathOf(entry), entry.fault->message()),
                 false };
    return { entry.path, tr("The file %1 was changed by another program.").arg(entry.path), true };
}

} // namespace collections

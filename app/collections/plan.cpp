// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/plan.h"

#include "collections/filename.h"
#include "collections/folderfile.h"
#include "collections/requestfile.h"
#include "collections/treereader.h"
#include "collections/yamlwriter.h"

#include <QDir>
#include <QUuid>

namespace collections {

namespace {

QStringList orderOf(const Entry &folder)
{
    return folderFileFrom(folder.document).order;
}

} // namespace

QString newId()
{
    return QUuid::createUuid().toString(QUuid::Id128).first(12);
}

Plan::Plan(const QString &root, const QString &text)
    : m_root(root)
    , m_change(text)
{
}

QString Plan::addRequest(const QString &folder, const requests::Request &request)
{
    const QString path = freeName(folder, request.name, requestSuffix);
    m_change.writeFile(path, std::nullopt, writeYaml(toValue(request)));
    return path;
}

QString Plan::addFolder(const QString &folder, const QString &name)
{
    const QString path = freeName(folder, name, {});
    m_change.writeFile(joinedPath(path, folderFile), std::nullopt,
                       writeYaml(toValue(FolderFile{ name, {} }, {})));
    return path;
}

QString Plan::addCopy(const Entry &entry, const QString &sourceRoot, const QString &folder,
                      const QString &name)
{
    if (entry.isBroken()) {
        const QString path = freeName(folder, name, requestSuffix);
        m_change.writeFile(path, std::nullopt, fileContent(sourceRoot, entry.path));
        return path;
    }
    if (!entry.isFolder()) {
        requests::Request request = entry.request;
        request.name = name;
        request.savedAs = newId();
        const QString path = freeName(folder, name, requestSuffix);
        m_change.writeFile(path, std::nullopt, writeYaml(toValue(request, entry.document)));
        return path;
    }
    const QString path = freeName(folder, name, {});
    QStringList order;
    for (const EntryPtr &child : entry.children)
        order.append(addCopy(*child, sourceRoot, path, child->name).section(QLatin1Char('/'), -1));
    const bool isArranged = !entry.fault && !orderOf(entry).isEmpty();
    m_change.writeFile(joinedPath(path, folderFile), std::nullopt,
                       writeYaml(toValue(FolderFile{ name, isArranged ? order : QStringList() }, {})));
    return path;
}

QString Plan::rewrite(const Entry &entry, const requests::Request &request)
{
    const QByteArray content = writeYaml(toValue(request, entry.document));
    const std::optional<QByteArray> before = fileContent(m_root, entry.path);
    const QString folder = parentPath(entry.path);
    const QString path = request.name == entry.name
        ? entry.path
        : freeName(folder, request.name, requestSuffix, entry.fileName());
    m_change.writeFile(path, path == entry.path ? before : std::nullopt, content);
    if (path != entry.path)
        m_change.writeFile(entry.path, before, std::nullopt);
    return path;
}

QString Plan::renameFolder(const Entry &entry, const QString &name, const Entry &parent)
{
    const QString path = freeName(parent.path, name, {}, entry.fileName());
    m_change.renameFolder(entry.path, path);
    writeFolderFile(entry, path, name, orderOf(entry));
    keepPlace(parent, entry.fileName(), path.section(QLatin1Char('/'), -1));
    return path;
}

QString Plan::move(const Entry &entry, const QString &folder)
{
    if (parentPath(entry.path) == folder)
        return entry.path;
    const QString suffix = entry.isFolder() ? QString() : QString(requestSuffix);
    const QString path = freeName(folder, stemOf(entry.fileName()), suffix);
    if (entry.isFolder()) {
        m_change.renameFolder(entry.path, path);
    } else {
        const std::optional<QByteArray> content = fileContent(m_root, entry.path);
        m_change.writeFile(path, std::nullopt, content);
        m_change.writeFile(entry.path, content, std::nullopt);
    }
    return path;
}

void Plan::remove(const Entry &entry)
{
    for (const EntryPtr &child : entry.children)
        remove(*child);
    const QString file = filePathOf(entry);
    m_change.writeFile(file, fileContent(m_root, file), std::nullopt);
}

void Plan::arrange(const Entry &folder, const QStringList &fileNames)
{
    writeFolderFile(folder, folder.path, folderFileFrom(folder.document).name, fileNames);
}

void Plan::keepPlace(const Entry &folder, const QString &before, const QString &after)
{
    QStringList order = orderOf(folder);
    const qsizetype place = order.indexOf(before);
    if (place < 0 || before == after)
        return;
    order[place] = after;
    arrange(folder, order);
}

void Plan::keepFolder(const Entry &folder)
{
    if (!folder.path.isEmpty() && folder.digest.isEmpty())
        writeFolderFile(folder, folder.path, folder.name, {});
}

QString Plan::freeName(const QString &folder, const QString &name, const QString &suffix, const QString &own)
{
    QStringList taken = QDir(QDir(m_root).filePath(folder.isEmpty() ? QStringLiteral(".") : folder))
                            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    taken.removeAll(own);
    for (const QString &path : m_given)
        if (parentPath(path) == folder)
            taken.append(path.section(QLatin1Char('/'), -1));
    QString fileName = fileNameFor(name, suffix, taken);
    if (fileName.compare(own, Qt::CaseInsensitive) == 0)
        fileName = own; // some systems take both for the same
    const QString path = joinedPath(folder, fileName);
    m_given.insert(path);
    return path;
}

// `path`: where the folder is by then; its file is still the one that was read.
void Plan::writeFolderFile(const Entry &folder, const QString &path, const QString &name,
                           const QStringList &order)
{
    m_change.writeFile(joinedPath(path, folderFile), fileContent(m_root, filePathOf(folder)),
                       writeYaml(toValue(FolderFile{ name, order }, folder.document)));
}

} // namespace collections

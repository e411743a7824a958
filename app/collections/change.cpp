// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/change.h"

#include "collections/entry.h"
#include "files/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace collections {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("collections::Change", text);
}

// Neither ".." nor a link leads out of the collection: the nearest folder that exists lies in it.
bool isInside(const QString &root, const QString &path)
{
    if (path.isEmpty() || QDir::isAbsolutePath(path) || QFileInfo(QDir(root).filePath(path)).isSymLink()
        || path.split(QLatin1Char('/')).contains(QLatin1String("..")))
        return false;
    const QString home = QFileInfo(root).canonicalFilePath();
    QString folder = QFileInfo(QDir(root).filePath(path)).path();
    while (!QFileInfo::exists(folder) && folder.size() > root.size())
        folder = QFileInfo(folder).path();
    const QString real = QFileInfo(folder).canonicalFilePath();
    return !home.isEmpty() && (real == home || real.startsWith(home + QLatin1Char('/')));
}

QString outsideText(const QString &path)
{
    return translated(QT_TRANSLATE_NOOP("collections::Change",
                                        "\"%1\" lies outside of the collection's folder, behind a link. "
                                        "Nothing was changed."))
        .arg(path);
}

// Where a deleted file stands until all of a change is done: to bring it back needs no room on the disk.
QString asidePath(const QString &root, qsizetype step)
{
    return QDir(root).filePath(
        QStringLiteral(".deleted-%1-%2").arg(QCoreApplication::applicationPid()).arg(step));
}

// Folders that held nothing else go along.
QString setAside(const QString &root, const QString &path, const QString &aside)
{
    QFile file(QDir(root).filePath(path));
    if (!file.rename(aside))
        return translated(QT_TRANSLATE_NOOP("collections::Change", "\"%1\" cannot be deleted: %2"))
            .arg(path, file.errorString());
    for (QString folder = parentPath(path); !folder.isEmpty(); folder = parentPath(folder))
        if (!QDir(root).rmdir(folder))
            break;
    return {};
}

QString written(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    const QString reason = files::replaceFile(path, content);
    return reason.isEmpty()
        ? QString()
        : translated(QT_TRANSLATE_NOOP("collections::Change", "\"%1\" cannot be written: %2"))
              .arg(path, reason);
}

} // namespace

void Change::writeFile(const QString &path, const std::optional<QByteArray> &before,
                       const std::optional<QByteArray> &after)
{
    if (before != after)
        m_steps.append({ false, path, {}, before, after });
}

void Change::renameFolder(const QString &from, const QString &to)
{
    if (from != to)
        m_steps.append({ true, from, to, {}, {} });
}

Change Change::reversed() const
{
    Change change(m_text);
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        change.m_steps.append(reverse(*step));
    return change;
}

QStringList Change::files() const
{
    QStringList files;
    for (const Step &step : m_steps)
        files += step.isRename ? QStringList{ step.path, step.to } : QStringList{ step.path };
    return files;
}

qint64 Change::largestFile() const
{
    qint64 largest = 0;
    for (const Step &step : m_steps)
        if (step.after)
            largest = std::max<qint64>(largest, step.after->size());
    return largest;
}

QList<std::pair<QString, QString>> Change::renamedFolders() const
{
    QList<std::pair<QString, QString>> renamed;
    for (const Step &step : m_steps)
        if (step.isRename)
            renamed.append({ step.path, step.to });
    return renamed;
}

Change::Step Change::reverse(const Step &step)
{
    return step.isRename ? Step{ true, step.to, step.path, {}, {} }
                         : Step{ false, step.path, {}, step.after, step.before };
}

QString Change::apply(const QString &root) const
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QString error = run(m_steps[i], root, asidePath(root, i));
        if (error.isEmpty())
            continue;
        while (i-- > 0)
            takeBack(m_steps[i], root, asidePath(root, i));
        return error;
    }
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        if (m_steps[i].isRemoval())
            QFile::remove(asidePath(root, i));
    return {};
}

void Change::takeBack(const Step &step, const QString &root, const QString &aside)
{
    const QString path = QDir(root).filePath(step.path);
    if (!step.isRemoval()) {
        run(reverse(step), root, aside);
    } else {
        QDir().mkpath(QFileInfo(path).path());
        QFile::rename(aside, path);
    }
}

QString Change::run(const Step &step, const QString &root, const QString &aside)
{
    const QString path = QDir(root).filePath(step.path);
    if (!isInside(root, step.path) || (step.isRename && !isInside(root, step.to)))
        return outsideText(step.path);
    if (step.isRename) {
        const QString to = QDir(root).filePath(step.to);
        QDir().mkpath(QFileInfo(to).path());
        const bool isDone = !QFileInfo::exists(to) && QDir().rename(path, to);
        return isDone ? QString()
                      : translated(QT_TRANSLATE_NOOP("collections::Change",
                                                     "The folder \"%1\" cannot be renamed to \"%2\"."))
                            .arg(step.path, step.to);
    }
    if (fileContent(root, step.path) != step.before)
        return translated(
                   QT_TRANSLATE_NOOP("collections::Change",
                                     "\"%1\" was changed by another program. Nothing was overwritten."))
            .arg(step.path);
    if (step.after)
        return written(path, *step.after);
    return step.before ? setAside(root, step.path, aside) : QString();
}

std::optional<QByteArray> fileContent(const QString &root, const QString &path)
{
    QFile file(QDir(root).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace collections

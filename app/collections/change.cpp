// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/change.h"

#include "collections/entry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

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

// Folders that held nothing else go along.
QString removed(const QString &root, const QString &path)
{
    QFile file(QDir(root).filePath(path));
    if (!file.remove())
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.commit())
        return translated(QT_TRANSLATE_NOOP("collections::Change", "\"%1\" cannot be written: %2"))
            .arg(path, file.errorString());
    return {};
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
        const QString error = run(m_steps[i], root);
        if (error.isEmpty())
            continue;
        while (i-- > 0)
            run(reverse(m_steps[i]), root);
        return error;
    }
    return {};
}

QString Change::run(const Step &step, const QString &root)
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
    return step.after ? written(path, *step.after) : removed(root, step.path);
}

std::optional<QByteArray> fileContent(const QString &root, const QString &path)
{
    QFile file(QDir(root).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace collections

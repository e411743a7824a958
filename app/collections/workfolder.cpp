// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/workfolder.h"

#include "collections/fault.h"
#include "files/safefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace collections {

namespace {

const QString suffix = QStringLiteral(".open.yaml");

std::unique_ptr<QLockFile> locked(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // stale only if its process is gone
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

} // namespace

WorkFolder::WorkFolder(const QString &folder)
    : m_folder(folder)
{
}

WorkFolder::~WorkFolder() = default;

std::optional<QList<OpenWork>> WorkFolder::takeOver()
{
    const std::scoped_lock guard(m_mutex);
    std::optional<QList<OpenWork>> work;
    for (const QFileInfo &file :
         QDir(m_folder).entryInfoList({ QLatin1Char('*') + suffix }, QDir::Files, QDir::Time)) {
        std::unique_ptr<QLockFile> lock = locked(file.filePath());
        QFile in(file.filePath());
        if (!lock || !in.open(QIODevice::ReadOnly))
            continue; // of a run that goes on, or taken by another one
        try {
            work = work.value_or(QList<OpenWork>());
            for (const OpenWork &open : readWork(in.readAll()))
                if (!work->contains(open))
                    work->append(open);
            m_left.push_back({ file.filePath(), std::move(lock) });
        } catch (const Fault &) {
            // Stays where it is, for people to look at.
        }
    }
    return work;
}

bool WorkFolder::keep(const QList<OpenWork> &work, int number)
{
    const std::scoped_lock guard(m_mutex);
    if (number <= m_number)
        return true;
    if (m_path.isEmpty() && !lockOwn())
        return false;
    if (!files::replaceFile(m_path, writeWork(work), files::SafeFile::Access::OwnerOnly).isEmpty())
        return false;
    m_number = number;
    for (const Left &left : m_left)
        QFile::remove(left.path);
    m_left.clear();
    return true;
}

bool WorkFolder::lockOwn()
{
    QDir().mkpath(m_folder);
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz"));
    for (int number = 1; number < 100; ++number) {
        const QString path = QDir(m_folder).filePath(QStringLiteral("%1-%2-%3%4")
                                                         .arg(time)
                                                         .arg(QCoreApplication::applicationPid())
                                                         .arg(number)
                                                         .arg(suffix));
        m_lock = QFile::exists(path) ? nullptr : locked(path);
        if (m_lock) {
            m_path = path;
            return true;
        }
    }
    return false;
}

} // namespace collections

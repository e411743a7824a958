// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/fileuse.h"

#include <QFile>

#include <map>
#include <mutex>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace captures {

namespace {

struct OwnUses
{
    std::mutex mutex;
    std::map<FileId, int> count;
};

OwnUses &ownUses()
{
    static OwnUses uses;
    return uses;
}

bool isOwn(const FileId &file)
{
    OwnUses &uses = ownUses();
    const std::lock_guard lock(uses.mutex);
    return uses.count.contains(file);
}

// The bytes that SQLite locks (https://sqlite.org/src/doc/trunk/src/os.h, PENDING_BYTE and what follows).
bool isLockedByOthers(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    const bool isLocked = ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return isLocked;
}

} // namespace

std::optional<FileId> FileId::of(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return FileId{ quint64(facts.st_dev), quint64(facts.st_ino) };
}

std::optional<FileId> FileId::of(int descriptor)
{
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0)
        return std::nullopt;
    return FileId{ quint64(facts.st_dev), quint64(facts.st_ino) };
}

FileUse::FileUse(const QString &path)
    : m_file(FileId::of(path))
{
    if (!m_file)
        return;
    OwnUses &uses = ownUses();
    const std::lock_guard lock(uses.mutex);
    ++uses.count[*m_file];
}

FileUse::~FileUse()
{
    if (!m_file)
        return;
    OwnUses &uses = ownUses();
    const std::lock_guard lock(uses.mutex);
    const auto found = uses.count.find(*m_file);
    if (--found->second == 0)
        uses.count.erase(found);
}

// A file of this process must not even be looked at: closing any descriptor of it drops all locks that the
// process holds on it (POSIX).
bool isInUse(const QString &path)
{
    const std::optional<FileId> file = FileId::of(path);
    return file && (isOwn(*file) || isLockedByOthers(path));
}

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/safefile.h"

#include <cerrno>

#include <unistd.h>

namespace files {

namespace {

// Some disks tell only now that they are full. Special files cannot be asked.
bool isOnDisk(int descriptor)
{
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOSYS || errno == EROFS;
}

} // namespace

SafeFile::SafeFile(const QString &path, Access access)
    : QSaveFile(path)
    , m_access(access)
{
}

bool SafeFile::open(OpenMode mode)
{
    return QSaveFile::open(mode) && (m_access == Access::Usual || setPermissions(ReadOwner | WriteOwner));
}

bool SafeFile::commit()
{
    QString reason;
    if (!flush())
        reason = errorString();
    else if (!isOnDisk(handle()))
        reason = qt_error_string(errno);
    if (reason.isEmpty())
        return QSaveFile::commit();
    cancelWriting();
    QSaveFile::commit(); // removes what was written
    setErrorString(reason);
    return false;
}

QString replaceFile(const QString &path, QByteArrayView content, SafeFile::Access access)
{
    SafeFile file(path, access);
    const bool isReplaced = file.open(QIODevice::WriteOnly)
        && file.write(content.data(), content.size()) == content.size() && file.commit();
    return isReplaced ? QString() : file.errorString();
}

} // namespace files

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace files {

// A file that takes the place of the one at its path once all of it is on the disk; until then, and if
// anything fails, that one stays as it was. errorString() says why.
class SafeFile : public QSaveFile
{
public:
    enum class Access { Usual, OwnerOnly };

    explicit SafeFile(const QString &path, Access access = Access::Usual);

    bool open(OpenMode mode) override;
    // False: nothing was replaced. QSaveFile's own commit does not tell of what it could not flush (Qt 6.4),
    // and would put an empty file there on a full disk.
    bool commit();

private:
    const Access m_access;
};

// Makes `content` the file at `path`, or leaves it as it was: empty, or why, in the system's words.
QString replaceFile(const QString &path, QByteArrayView content,
                    SafeFile::Access access = SafeFile::Access::Usual);

} // namespace files

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>

namespace support {

// A folder in which nobody can make files while this lives; root cannot either, so chattr does it. Where that
// does not work, isFrozen() is false.
class FrozenFolder
{
public:
    explicit FrozenFolder(const QString &folder)
        : m_folder(folder)
    {
        chattr("+i");
    }
    ~FrozenFolder() { chattr("-i"); }
    bool isFrozen() const { return !QFile(m_folder + QStringLiteral("/probe")).open(QIODevice::WriteOnly); }

    FrozenFolder(const FrozenFolder &) = delete;
    FrozenFolder &operator=(const FrozenFolder &) = delete;

private:
    void chattr(const char *flag)
    {
        QProcess::execute(QStringLiteral("chattr"), { QLatin1String(flag), m_folder });
    }

    const QString m_folder;
};

} // namespace support

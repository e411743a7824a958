// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace support {

// A disk of so few KiB in memory while it lives. Only root may mount one: else isMounted() is false.
class SmallDisk
{
public:
    explicit SmallDisk(int kibibytes)
        : m_isMounted(
            run(QStringLiteral("mount"),
                { QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                  QStringLiteral("size=%1k").arg(kibibytes), QStringLiteral("tmpfs"), m_folder.path() }))
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            run(QStringLiteral("umount"), { QStringLiteral("-l"), m_folder.path() });
    }

    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    static bool run(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    const bool m_isMounted;
};

} // namespace support

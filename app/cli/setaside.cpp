// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/setaside.h"

#include "captures/captureerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace cli {

SetAside::SetAside(const QString &file)
    : m_file(file)
{
    if (!QFileInfo(file).isFile())
        return; // nothing there, or a folder that the new capture will stumble over
    // A killed program leaves the latter three; SQLite would take them for the new capture's.
    for (const char *suffix : { "", "-wal", "-shm", "-journal" }) {
        const QString name = file + QLatin1String(suffix);
        if (!QFile::exists(name))
            continue;
        if (!QFile::rename(name, asideName(QLatin1String(suffix)))) {
            bringBack();
            throw captures::CaptureError(
                captures::CaptureError::Kind::Unwritable,
                QCoreApplication::translate("cli::SetAside",
                                            "%1 cannot be replaced: the folder does not allow it.")
                    .arg(file));
        }
        m_suffixes += QLatin1String(suffix);
    }
}

SetAside::~SetAside()
{
    bringBack();
}

void SetAside::release()
{
    for (const QString &suffix : m_suffixes)
        QFile::remove(asideName(suffix));
    m_suffixes.clear();
}

void SetAside::bringBack()
{
    for (const QString &suffix : m_suffixes)
        QFile::rename(asideName(suffix), m_file + suffix);
    m_suffixes.clear();
}

QString SetAside::asideName(const QString &suffix) const
{
    return m_file + QStringLiteral(".replaced-%1").arg(QCoreApplication::applicationPid()) + suffix;
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/setaside.h"

#include "captures/captureerror.h"
#include "captures/fileuse.h"
#include "captures/logbeside.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace cli {

namespace {

// A killed program leaves the latter three; SQLite would take them for the new capture's.
constexpr const char *suffixes[] = { "", "-wal", "-shm", "-journal" };

captures::CaptureError refusal(const QString &text)
{
    return captures::CaptureError(captures::CaptureError::Kind::Unwritable, text);
}

} // namespace

SetAside::SetAside(const QString &file)
    : m_file(file)
{
    if (!QFileInfo(file).isFile())
        return; // nothing there, or a folder that the new capture will stumble over
    if (captures::isInUse(file))
        throw refusal(QCoreApplication::translate(
                          "cli::SetAside",
                          "%1 is in use and is left alone: another program records or reads it. Choose "
                          "another name.")
                          .arg(file));
    const QString foreign = captures::foreignFileBeside(file);
    if (!foreign.isEmpty())
        throw refusal(
            QCoreApplication::translate(
                "cli::SetAside",
                "%1 is left alone: %2 lies beside it and may hold records of another capture, which was "
                "renamed or removed. Choose another name.")
                .arg(file, foreign));
    for (const char *suffix : suffixes) {
        const QString name = file + QLatin1String(suffix);
        if (!QFile::exists(name))
            continue;
        if (!QFile::rename(name, asideName(QLatin1String(suffix)))) {
            moveBack();
            throw refusal(QCoreApplication::translate("cli::SetAside",
                                                      "%1 cannot be replaced: the folder does not allow it.")
                              .arg(file));
        }
        m_suffixes += QLatin1String(suffix);
    }
}

SetAside::~SetAside()
{
    if (!holds())
        return;
    for (const char *suffix : suffixes)
        QFile::remove(m_file + QLatin1String(suffix));
    moveBack();
}

void SetAside::release()
{
    for (const QString &suffix : m_suffixes)
        QFile::remove(asideName(suffix));
    m_suffixes.clear();
}

void SetAside::moveBack()
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

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureopening.h"
#include "captures/capturereader.h"
#include "captures/maskedcopy.h"
#include "captures/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>

namespace captures {

namespace {

using ErrorKind = CaptureError::Kind;

QString sayOfCopy(const char *text)
{
    return QCoreApplication::translate("captures::saveCopy", text);
}

CaptureError copyUnwritable(const QString &path, const QString &reason)
{
    return CaptureError(
        ErrorKind::Unwritable,
        sayOfCopy(QT_TRANSLATE_NOOP("captures::saveCopy", "“%1” cannot be written: %2")).arg(path, reason));
}

// The file a copy grows in, beside its target so that renaming it is one step, under a name that is nobody's;
// private, and removed unless it got there.
class Part
{
public:
    explicit Part(const QString &target)
        : m_file(target + QStringLiteral(".XXXXXX.part"))
    {
        if (!m_file.open())
            throw copyUnwritable(target, m_file.errorString());
        m_path = m_file.fileName();
    }

    QString path() const { return m_path; }
    // std::rename replaces what is there in one step; QFile::rename refuses to.
    bool moveTo(const QString &target) const
    {
        return std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(target).constData()) == 0;
    }

private:
    QTemporaryFile m_file;
    QString m_path;
};

void checkTarget(const QString &from, const QString &to, bool replaces)
{
    if (QFileInfo::exists(to) && QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        throw copyUnwritable(to,
                             sayOfCopy(QT_TRANSLATE_NOOP("captures::saveCopy", "It is the capture itself.")));
    // The log of another writer, killed or at work, would be replayed over the copy.
    if (QFileInfo::exists(to + QStringLiteral("-wal")))
        throw copyUnwritable(to,
                             sayOfCopy(QT_TRANSLATE_NOOP("captures::saveCopy",
                                                         "It is a capture in use. Choose another name.")));
    if (!replaces && QFileInfo::exists(to))
        throw CaptureError(
            ErrorKind::Exists,
            sayOfCopy(QT_TRANSLATE_NOOP("captures::saveCopy", "“%1” exists already.")).arg(to));
}

// What a person saves is to outlast a power cut: unlike recording, this waits for the disk. `fill` writes the
// copy.
void save(const QString &from, const QString &to, bool replaces,
          const std::function<void(Database &source, Database &copy)> &fill)
{
    checkTarget(from, to, replaces);
    const OpenedCapture source = openCapture(from);
    const Part part(to);
    try {
        Database copy(part.path(), Database::Mode::ReadWrite);
        copy.execute("PRAGMA synchronous = FULL");
        fill(*source.database, copy);
    } catch (const DatabaseError &error) {
        if (error.fault() == DatabaseError::Fault::Damaged)
            throw readingError(from, error);
        throw copyUnwritable(to, error.reason());
    }
    if (!part.moveTo(to))
        throw copyUnwritable(to, qt_error_string());
}

} // namespace

void saveCopy(const QString &from, const QString &to, bool replaces,
              const std::function<bool(qint64, qint64)> &progress)
{
    save(from, to, replaces, [&](Database &source, Database &copy) {
        source.copyTo(copy, progress);
        copy.execute("PRAGMA journal_mode = DELETE");
        nameAnew(copy);
    });
}

wire::MaskedNames saveMaskedCopy(const QString &from, const QString &to, bool replaces,
                                 const std::function<bool(qint64, qint64)> &progress)
{
    wire::MaskedNames masked;
    save(from, to, replaces,
         [&](Database &source, Database &copy) { masked = copyMasked(source, copy, progress); });
    return masked;
}

} // namespace captures

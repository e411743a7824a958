// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureopening.h"

#include "captures/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace captures {

namespace {

using ErrorKind = CaptureError::Kind;
using Fault = DatabaseError::Fault;

QString sayOfOpening(const char *text)
{
    return QCoreApplication::translate("captures::CaptureReader", text);
}

QString logOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

bool hasLog(const QString &path)
{
    return QFileInfo(logOf(path)).size() > 0;
}

// Only for files that are no databases: reading a database past SQLite would drop the locks that other
// connections of this process hold on it (POSIX).
CaptureError notACapture(const QString &path)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent);
    if (type.isDefault())
        return CaptureError(
            ErrorKind::NotACapture,
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader", "“%1” is not a Sockeye capture."))
                .arg(path));
    return CaptureError(
        ErrorKind::NotACapture,
        sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader", "“%1” is not a Sockeye capture but: %2."))
            .arg(path, type.comment()));
}

void checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw CaptureError(
            ErrorKind::Unreadable,
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader", "There is no file “%1”.")).arg(path));
    if (file.isDir())
        throw CaptureError(
            ErrorKind::NotACapture,
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader", "“%1” is a folder, not a capture."))
                .arg(path));
    if (!file.isReadable())
        throw CaptureError(
            ErrorKind::Unreadable,
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader",
                                           "“%1” may not be read: its permissions do not allow it."))
                .arg(path));
    if (file.size() == 0)
        throw CaptureError(
            ErrorKind::NotACapture,
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader", "“%1” is empty.")).arg(path));
}

void checkCapture(Database &database, const QString &path)
{
    if (database.number("PRAGMA application_id") != applicationId)
        throw CaptureError(
            ErrorKind::NotACapture,
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader",
                                           "“%1” is the database of another program, not a Sockeye capture."))
                .arg(path));
    const qint64 version = database.number("PRAGMA user_version");
    if (version > schemaVersion)
        throw CaptureError(
            ErrorKind::TooNew,
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader",
                                           "“%1” was made by a newer Sockeye (format %2, this one knows up "
                                           "to %3). Open it with that version."))
                .arg(path)
                .arg(version)
                .arg(schemaVersion));
    database.number("SELECT max(id) FROM records");
}

std::unique_ptr<Database> opened(const QString &path, Database::Mode mode, const QString &shownPath)
{
    using namespace std::chrono_literals;
    auto database = std::make_unique<Database>(path, mode);
    // A checkpoint or another reader that recovers the log holds the lock for moments only.
    database->setPatience(2s);
    database->execute("PRAGMA cache_size = -4096");
    checkCapture(*database, shownPath);
    return database;
}

// SQLite must write a little file beside a log to read it. Where that cannot be, a copy is recovered
// elsewhere; and without room for one, all is shown but what stands in the log alone.
OpenedCapture openInReadOnlyPlace(const QString &path)
{
    OpenedCapture capture;
    if (hasLog(path)) {
        capture.copy = std::make_unique<QTemporaryDir>();
        const QString copy = capture.copy->filePath(QStringLiteral("capture.wscap"));
        if (QFile::copy(path, copy) && QFile::copy(logOf(path), logOf(copy))) {
            const auto owners = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
            QFile::setPermissions(copy, owners);
            QFile::setPermissions(logOf(copy), owners);
            leaveWal(copy);
            capture.database = opened(copy, Database::Mode::ReadOnly, path);
            return capture;
        }
        capture.copy.reset();
        capture.loss =
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader",
                                           "The last records of this capture are not shown: its program "
                                           "was killed, its folder is write-protected, "
                                           "and there is no room for a temporary copy. Copy the folder to "
                                           "a place with more room and open it there."));
    }
    capture.database = opened(path, Database::Mode::Immutable, path);
    return capture;
}

} // namespace

CaptureError readingError(const QString &path, const DatabaseError &error)
{
    switch (error.fault()) {
    case Fault::NotADatabase:
        return notACapture(path);
    case Fault::Damaged:
        return CaptureError(
            ErrorKind::Damaged,
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader",
                                           "The capture “%1” is damaged and cannot be read any further. "
                                           "“sqlite3 FILE .recover” may save parts of it."))
                .arg(path));
    default:
        return CaptureError(
            ErrorKind::Unreadable,
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader", "The capture “%1” cannot be read: %2"))
                .arg(path, error.reason()));
    }
}

void leaveWal(const QString &path)
{
    if (!QFileInfo::exists(logOf(path)))
        return;
    try {
        Database database(path, Database::Mode::ReadWrite);
        // Fails at once while another connection has the file open, and that is as it should be.
        if (database.number("PRAGMA application_id") == applicationId)
            database.execute("PRAGMA journal_mode = DELETE");
    } catch (const DatabaseError &) {
        return;
    }
}

OpenedCapture openCapture(const QString &path)
{
    checkFile(path);
    leaveWal(path);
    try {
        return { nullptr, opened(path, Database::Mode::ReadOnly, path), {} };
    } catch (const DatabaseError &error) {
        if (error.fault() != Fault::CannotOpen && error.fault() != Fault::ReadOnly)
            throw readingError(path, error);
    }
    try {
        return openInReadOnlyPlace(path);
    } catch (const DatabaseError &error) {
        throw readingError(path, error);
    }
}

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureopening.h"

#include "captures/logbeside.h"
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
    if (!file.exists()) {
        const bool isNameLost = path.contains(QChar::ReplacementCharacter); // Qt's, for what is not UTF-8
        throw CaptureError(
            ErrorKind::Unreadable,
            sayOfOpening(isNameLost ? QT_TRANSLATE_NOOP(
                             "captures::CaptureReader",
                             "The name of “%1” is not UTF-8. Rename the file, then it can be opened.")
                                    : QT_TRANSLATE_NOOP("captures::CaptureReader", "There is no file “%1”."))
                .arg(path));
    }
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
    // A pipe would be waited for, a device may never end.
    if (!file.isFile())
        throw CaptureError(ErrorKind::NotACapture,
                           sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader",
                                                          "“%1” is no file but a pipe or a device."))
                               .arg(path));
    if (file.size() == 0)
        throw CaptureError(
            ErrorKind::NotACapture,
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader", "“%1” is empty.")).arg(path));
}

CaptureError ofAnotherProgram(const QString &path)
{
    return CaptureError(
        ErrorKind::NotACapture,
        sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader",
                                       "“%1” is the database of another program, not a Sockeye capture."))
            .arg(path));
}

void checkHead(const QString &path, const DatabaseHead &head)
{
    if (head.applicationId != applicationId)
        throw ofAnotherProgram(path);
    if (head.userVersion > schemaVersion)
        throw CaptureError(
            ErrorKind::TooNew,
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader",
                                           "“%1” was made by a newer Sockeye (format %2, this one knows up "
                                           "to %3). Open it with that version."))
                .arg(path)
                .arg(head.userVersion)
                .arg(schemaVersion));
}

std::unique_ptr<Database> opened(const QString &path, Database::Mode mode, const std::stop_token &stop)
{
    using namespace std::chrono_literals;
    auto database = std::make_unique<Database>(path, mode);
    // A checkpoint or another reader that recovers the log holds the lock for moments only.
    database->setPatience(2s);
    database->setStop(stop);
    database->execute("PRAGMA cache_size = -4096");
    checkTables(*database);
    return database;
}

// False: no room for it, or a stop was requested.
bool copyFile(const QString &from, const QString &to, const std::stop_token &stop)
{
    constexpr qint64 pieceSize = 1024 * 1024;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    while (!stop.stop_requested()) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty())
            return source.error() == QFileDevice::NoError && target.flush();
        if (target.write(piece) != piece.size())
            return false;
    }
    return false;
}

// A copy of the file and its log where both may be changed, for its owner's eyes. False: no room for it, or
// a stop was requested.
bool copyWithLog(const QString &path, OpenedCapture &capture, const std::stop_token &stop)
{
    capture.copy = std::make_unique<QTemporaryDir>();
    const QString copy = capture.copy->filePath(QStringLiteral("capture.wscap"));
    if (!copyFile(path, copy, stop) || !copyFile(logOf(path), logOf(copy), stop)) {
        capture.copy.reset();
        return false;
    }
    capture.database = opened(copy, Database::Mode::ReadOnly, stop);
    return true;
}

// SQLite must write a little file beside a log to read it. Where that cannot be, a copy is recovered
// elsewhere; and without room for one, all is shown but what stands in the log alone.
OpenedCapture openInReadOnlyPlace(const QString &path, const std::stop_token &stop)
{
    OpenedCapture capture;
    if (QFileInfo(logOf(path)).size() > 0) {
        if (copyWithLog(path, capture, stop))
            return capture;
        capture.loss =
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader",
                                           "The last records of this capture are not shown: its program "
                                           "was killed, its folder is write-protected, "
                                           "and there is no room for a temporary copy. Copy the folder to "
                                           "a place with more room and open it there."));
    }
    capture.database = opened(path, Database::Mode::Immutable, stop);
    return capture;
}

// Its log is its own, so SQLite may read both where they lie.
OpenedCapture openInPlace(const QString &path, const std::stop_token &stop)
{
    try {
        return { nullptr, opened(path, Database::Mode::ReadOnly, stop), {} };
    } catch (const DatabaseError &error) {
        if (error.fault() != Fault::CannotOpen && error.fault() != Fault::ReadOnly)
            throw;
    }
    return openInReadOnlyPlace(path, stop);
}

OpenedCapture openAlone(const QString &path, const std::stop_token &stop)
{
    return { nullptr, opened(path, Database::Mode::Immutable, stop), {} };
}

// One marked as in WAL is that of a program that could not leave it. A rollback journal is nobody's we know,
// and playing it back could remove any file that it names.
OpenedCapture openFinished(const QString &path, const DatabaseHead &head, const std::stop_token &stop)
{
    const bool isAlone = !QFileInfo::exists(logOf(path)) && !QFileInfo::exists(journalOf(path));
    return isAlone && !head.isInWal ? openInPlace(path, stop) : openAlone(path, stop);
}

OpenedCapture openWithoutLog(const QString &path, const std::stop_token &stop)
{
    OpenedCapture capture = openAlone(path, stop);
    capture.loss =
        sayOfOpening(
            QT_TRANSLATE_NOOP(
                "captures::CaptureReader",
                "A log that lies beside this capture (“%1”) is not shown: it belongs to another one, which "
                "was renamed or replaced. Rename that one back to see what the log holds."))
            .arg(logOf(path));
    return capture;
}

// Nothing tells whose the log of a killed program of format 1 is, so it is tried on a copy.
OpenedCapture openWithUnknownLog(const QString &path, const std::stop_token &stop)
{
    if (isInUse(path))
        return openInPlace(path, stop);
    try {
        OpenedCapture capture;
        if (copyWithLog(path, capture, stop))
            return capture;
    } catch (const DatabaseError &error) {
        if (error.fault() != Fault::Damaged)
            throw;
        return openWithoutLog(path, stop);
    }
    return openInReadOnlyPlace(path, stop);
}

OpenedCapture openChecked(const QString &path, const std::stop_token &stop)
{
    const std::optional<DatabaseHead> head = headOf(path);
    if (!head)
        throw notACapture(path);
    if (!isNameless(*head))
        checkHead(path, *head);
    const LogBeside log = logBeside(path, *head);
    if (isNameless(*head) && log != LogBeside::Unknown)
        throw ofAnotherProgram(path);
    switch (log) {
    case LogBeside::None:
        return openFinished(path, *head, stop);
    case LogBeside::Own:
        return openInPlace(path, stop);
    case LogBeside::Unknown:
        return openWithUnknownLog(path, stop);
    case LogBeside::Foreign:
        break;
    }
    return openWithoutLog(path, stop);
}

QString withJournal(const QString &loss, const QString &path)
{
    const QString journal =
        sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader",
                                       "A rollback journal that lies beside this capture (“%1”) is not "
                                       "played back: another program left it there."))
            .arg(journalOf(path));
    return loss.isEmpty() ? journal : loss + u' ' + journal;
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

OpenedCapture openCapture(const QString &path, const std::stop_token &stop)
{
    checkFile(path);
    try {
        OpenedCapture capture = openChecked(path, stop);
        if (hasJournal(path))
            capture.loss = withJournal(capture.loss, path);
        return capture;
    } catch (const DatabaseError &error) {
        throw readingError(path, error);
    }
}

bool removeCapture(const QString &path)
{
    if (isInUse(path))
        return false;
    const QString foreign = foreignFileBeside(path);
    if (!QFile::remove(path))
        return false;
    for (const char *suffix : { "-wal", "-shm", "-journal" }) {
        if (foreign.isEmpty() || QLatin1String(suffix) == QLatin1String("-shm"))
            QFile::remove(path + QLatin1String(suffix));
    }
    return true;
}

} // namespace captures

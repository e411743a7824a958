// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureopening.h"

#include "captures/capturename.h"
#include "captures/databasehead.h"
#include "captures/schema.h"
#include "captures/walfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <thread>

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

// A writer of format 1 made its tables in the log: killed early, it left a file that says nothing of itself.
bool isNameless(const DatabaseHead &head)
{
    return head.applicationId == 0 && head.userVersion == 0 && head.isInWal;
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

std::optional<DatabaseHead> headOf(const QString &path)
{
    return DatabaseHead::in(Database(path, Database::Mode::Immutable).raw(0, DatabaseHead::size));
}

// How a log that lies beside a capture is to be taken.
enum class Log { None, Own, Unknown, Foreign };

// What a log says of itself.
struct LogNames
{
    bool hasTransaction = false; // else SQLite would replay nothing
    std::optional<DatabaseHead> head; // as the first transaction left it
    std::optional<CaptureName> first; // from the first transaction
    std::optional<CaptureName> last;
    quint32 page = 0; // where a name stands
};

// `isBrief`: no more than the first name that comes.
LogNames namesIn(const QString &path, bool isBrief)
{
    LogNames names;
    LogNames transaction;
    WalFile(logOf(path)).visit([&](const WalFile::Page &page) {
        if (const std::optional<CaptureName> name = CaptureName::in(page.content)) {
            transaction.last = name;
            names.page = page.number;
        } else if (page.number == 1) {
            transaction.head = DatabaseHead::in(page.content);
        }
        if (isBrief && transaction.last)
            names.first = transaction.last;
        if (page.isCommit) {
            if (!names.hasTransaction) {
                names.first = transaction.last;
                names.head = transaction.head;
            }
            if (transaction.last)
                names.last = transaction.last;
            names.hasTransaction = true;
            transaction = LogNames();
        }
        return !isBrief || (!names.first && !names.hasTransaction);
    });
    return names;
}

// Before there was a uuid: a log that changes the first page says in it whose it is.
Log logOfFormat1(const LogNames &log, const DatabaseHead &head)
{
    if (!log.head)
        return isNameless(head) ? Log::Foreign : Log::Unknown;
    return log.head->applicationId == applicationId && log.head->pageSize == head.pageSize ? Log::Unknown
                                                                                           : Log::Foreign;
}

// As the file has it where the log has one. Read past SQLite: of a program that was killed while it moved the
// log, the file alone makes no sense.
std::optional<CaptureName> nameInFile(const QString &path, const LogNames &log, qint64 pageSize)
{
    const qint64 offset = (qint64(log.page) - 1) * pageSize;
    return CaptureName::in(Database(path, Database::Mode::Immutable).raw(offset, pageSize));
}

// The first transaction of each log writes the capture's name with a number higher by one than in the file. A
// log that could not begin anew because of a reader holds further names; the file has one of them once it was
// moved there.
Log logOfFormat2(const QString &path, const LogNames &log, qint64 pageSize)
{
    const std::optional<CaptureName> file = log.first ? nameInFile(path, log, pageSize) : std::nullopt;
    const bool isOwn = file && file->uuid == log.first->uuid && log.first->logs - 1 <= file->logs
        && file->logs <= log.last->logs;
    return isOwn ? Log::Own : Log::Foreign;
}

// Whoever has it open keeps file and log together.
Log logInUse(const QString &path, qint64 pageSize)
{
    using namespace std::chrono_literals;
    // A recording at full speed begins a log each few milliseconds: it may be read while that happens.
    for (int tries = 50; tries > 0; --tries) {
        const LogNames log = namesIn(path, true);
        if (!log.first && !log.hasTransaction)
            return Log::Own; // it was just begun, or just moved into the file
        const std::optional<CaptureName> file = log.first ? nameInFile(path, log, pageSize) : std::nullopt;
        if (file && file->uuid == log.first->uuid)
            return Log::Own;
        std::this_thread::sleep_for(2ms);
    }
    return Log::Foreign;
}

Log logBeside(const QString &path, const DatabaseHead &head)
{
    if (!QFileInfo::exists(logOf(path)))
        return Log::None;
    const bool isNamed = head.userVersion >= 2;
    if (isNamed && isInUse(path))
        return logInUse(path, head.pageSize);
    const LogNames log = namesIn(path, false);
    if (!log.hasTransaction)
        return isInUse(path) ? Log::Own : Log::None;
    return isNamed ? logOfFormat2(path, log, head.pageSize) : logOfFormat1(log, head);
}

std::unique_ptr<Database> opened(const QString &path, Database::Mode mode)
{
    using namespace std::chrono_literals;
    auto database = std::make_unique<Database>(path, mode);
    // A checkpoint or another reader that recovers the log holds the lock for moments only.
    database->setPatience(2s);
    database->execute("PRAGMA cache_size = -4096");
    checkTables(*database);
    return database;
}

// A copy of the file and its log where both may be changed, for its owner's eyes. False: no room for it.
bool copyWithLog(const QString &path, OpenedCapture &capture)
{
    capture.copy = std::make_unique<QTemporaryDir>();
    const QString copy = capture.copy->filePath(QStringLiteral("capture.wscap"));
    if (!QFile::copy(path, copy) || !QFile::copy(logOf(path), logOf(copy))) {
        capture.copy.reset();
        return false;
    }
    const auto owners = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::setPermissions(copy, owners);
    QFile::setPermissions(logOf(copy), owners);
    capture.database = opened(copy, Database::Mode::ReadOnly);
    return true;
}

// SQLite must write a little file beside a log to read it. Where that cannot be, a copy is recovered
// elsewhere; and without room for one, all is shown but what stands in the log alone.
OpenedCapture openInReadOnlyPlace(const QString &path)
{
    OpenedCapture capture;
    if (QFileInfo(logOf(path)).size() > 0) {
        if (copyWithLog(path, capture))
            return capture;
        capture.loss =
            sayOfOpening(QT_TRANSLATE_NOOP("captures::CaptureReader",
                                           "The last records of this capture are not shown: its program "
                                           "was killed, its folder is write-protected, "
                                           "and there is no room for a temporary copy. Copy the folder to "
                                           "a place with more room and open it there."));
    }
    capture.database = opened(path, Database::Mode::Immutable);
    return capture;
}

// Its log is its own, so SQLite may read both where they lie.
OpenedCapture openInPlace(const QString &path)
{
    try {
        return { nullptr, opened(path, Database::Mode::ReadOnly), {} };
    } catch (const DatabaseError &error) {
        if (error.fault() != Fault::CannotOpen && error.fault() != Fault::ReadOnly)
            throw;
    }
    return openInReadOnlyPlace(path);
}

OpenedCapture openAlone(const QString &path)
{
    return { nullptr, opened(path, Database::Mode::Immutable), {} };
}

// One marked as in WAL is that of a program that could not leave it. A rollback journal is nobody's we know,
// and playing it back could remove any file that it names.
OpenedCapture openFinished(const QString &path, const DatabaseHead &head)
{
    const bool isAlone =
        !QFileInfo::exists(logOf(path)) && !QFileInfo::exists(path + QStringLiteral("-journal"));
    return isAlone && !head.isInWal ? openInPlace(path) : openAlone(path);
}

OpenedCapture openWithoutLog(const QString &path)
{
    OpenedCapture capture = openAlone(path);
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
OpenedCapture openWithUnknownLog(const QString &path)
{
    if (isInUse(path))
        return openInPlace(path);
    try {
        OpenedCapture capture;
        if (copyWithLog(path, capture))
            return capture;
    } catch (const DatabaseError &error) {
        if (error.fault() != Fault::Damaged)
            throw;
        return openWithoutLog(path);
    }
    return openInReadOnlyPlace(path);
}

OpenedCapture openChecked(const QString &path)
{
    const std::optional<DatabaseHead> head = headOf(path);
    if (!head)
        throw notACapture(path);
    if (!isNameless(*head))
        checkHead(path, *head);
    const Log log = logBeside(path, *head);
    if (isNameless(*head) && log != Log::Unknown)
        throw ofAnotherProgram(path);
    switch (log) {
    case Log::None:
        return openFinished(path, *head);
    case Log::Own:
        return openInPlace(path);
    case Log::Unknown:
        return openWithUnknownLog(path);
    case Log::Foreign:
        break;
    }
    return openWithoutLog(path);
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

OpenedCapture openCapture(const QString &path)
{
    checkFile(path);
    try {
        return openChecked(path);
    } catch (const DatabaseError &error) {
        throw readingError(path, error);
    }
}

bool removeCapture(const QString &path)
{
    if (isInUse(path) || !QFile::remove(path))
        return false;
    for (const char *suffix : { "-wal", "-shm", "-journal" })
        QFile::remove(path + QLatin1String(suffix));
    return true;
}

} // namespace captures

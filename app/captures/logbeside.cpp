// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/logbeside.h"

#include "captures/capturename.h"
#include "captures/database.h"
#include "captures/schema.h"
#include "captures/walfile.h"

#include <QFileInfo>

#include <chrono>
#include <thread>

namespace captures {

namespace {

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
LogBeside logOfFormat1(const LogNames &log, const DatabaseHead &head)
{
    if (!log.head)
        return isNameless(head) ? LogBeside::Foreign : LogBeside::Unknown;
    return log.head->applicationId == applicationId && log.head->pageSize == head.pageSize
        ? LogBeside::Unknown
        : LogBeside::Foreign;
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
LogBeside logOfFormat2(const QString &path, const LogNames &log, qint64 pageSize)
{
    const std::optional<CaptureName> file = log.first ? nameInFile(path, log, pageSize) : std::nullopt;
    const bool isOwn = file && file->uuid == log.first->uuid && log.first->logs - 1 <= file->logs
        && file->logs <= log.last->logs;
    return isOwn ? LogBeside::Own : LogBeside::Foreign;
}

// Whoever has it open keeps file and log together.
LogBeside logInUse(const QString &path, qint64 pageSize)
{
    using namespace std::chrono_literals;
    // A recording at full speed begins a log each few milliseconds: it may be read while that happens.
    for (int tries = 50; tries > 0; --tries) {
        const LogNames log = namesIn(path, true);
        if (!log.first && !log.hasTransaction)
            return LogBeside::Own; // it was just begun, or just moved into the file
        const std::optional<CaptureName> file = log.first ? nameInFile(path, log, pageSize) : std::nullopt;
        if (file && file->uuid == log.first->uuid)
            return LogBeside::Own;
        std::this_thread::sleep_for(2ms);
    }
    return LogBeside::Foreign;
}

// A file that cannot be read, or is no database, has no log.
bool isLogForeign(const QString &path)
{
    try {
        const std::optional<DatabaseHead> head =
            QFileInfo(path).isFile() && QFileInfo(path).size() > 0 ? headOf(path) : std::nullopt;
        return head ? logBeside(path, *head) == LogBeside::Foreign : namesIn(path, false).hasTransaction;
    } catch (const DatabaseError &) {
        return true;
    }
}

} // namespace

QString logOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

bool isNameless(const DatabaseHead &head)
{
    return head.applicationId == 0 && head.userVersion == 0 && head.isInWal;
}

LogBeside logBeside(const QString &path, const DatabaseHead &head)
{
    if (!QFileInfo::exists(logOf(path)))
        return LogBeside::None;
    const bool isNamed = head.userVersion >= 2;
    if (isNamed && isInUse(path))
        return logInUse(path, head.pageSize);
    const LogNames log = namesIn(path, false);
    if (!log.hasTransaction)
        return isInUse(path) ? LogBeside::Own : LogBeside::None;
    return isNamed ? logOfFormat2(path, log, head.pageSize) : logOfFormat1(log, head);
}

std::optional<DatabaseHead> headOf(const QString &path)
{
    return DatabaseHead::in(Database(path, Database::Mode::Immutable).raw(0, DatabaseHead::size));
}

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

bool hasJournal(const QString &path)
{
    return QFileInfo(journalOf(path)).size() > 0;
}

QString foreignFileBeside(const QString &path, QByteArrayView uuid)
{
    if (hasJournal(path))
        return journalOf(path);
    if (QFileInfo(logOf(path)).size() == 0 || !isLogForeign(path))
        return {};
    const std::optional<CaptureName> name = namesIn(path, true).first;
    return name && !uuid.isEmpty() && name->uuid == uuid ? QString() : logOf(path);
}

} // namespace captures

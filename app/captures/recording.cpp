// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/recording.h"

#include "captures/captureerror.h"
#include "captures/logbeside.h"
#include "captures/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <mutex>

namespace captures {

namespace {

QString sayOfRecording(const char *text)
{
    return QCoreApplication::translate("captures::Recording", text);
}

CaptureError captureUnwritable(const QString &path, const QString &reason)
{
    return CaptureError(
        CaptureError::Kind::Unwritable,
        sayOfRecording(QT_TRANSLATE_NOOP("captures::Recording",
                                         "The capture “%1” cannot be written: %2 Choose another place."))
            .arg(path, reason));
}

// The files SQLite puts beside a database. Those of one that was removed or renamed alone still serve whoever
// has it open; a new one in its place that took them over would ruin both. A log that holds what is nowhere
// else is not among them: checkBeside().
void removeCompanions(const QString &path)
{
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
}

void removeFiles(const QString &path)
{
    QFile::remove(path);
    removeCompanions(path);
}

// The recordings of this process that were finished, but stay in WAL because of a reader.
struct LeftInWal
{
    std::mutex mutex;
    std::map<QString, FileId> files;
};

LeftInWal &leftInWal()
{
    static LeftInWal left;
    return left;
}

// A new capture would destroy the log of another one, which was renamed or removed alone. `uuid`: of the
// capture whose records the new one takes over.
void checkBeside(const QString &path, QByteArrayView uuid)
{
    const QString foreign = foreignFileBeside(path, uuid);
    if (!foreign.isEmpty())
        throw captureUnwritable(
            path,
            sayOfRecording(
                QT_TRANSLATE_NOOP("captures::Recording",
                                  "“%1” lies there and may hold records of another capture, which was "
                                  "renamed or removed; they would be lost."))
                .arg(foreign));
}

// A capture holds what people send, secrets among it: for its owner's eyes only. SQLite gives the files it
// puts beside it the same permissions.
std::optional<FileId> makeFile(const QString &path, QByteArrayView uuid = {})
{
    if (QFileInfo::exists(path)) {
        throw CaptureError(
            CaptureError::Kind::Exists,
            sayOfRecording(QT_TRANSLATE_NOOP("captures::Recording",
                                             "“%1” exists already. Choose another name or remove it."))
                .arg(path));
    }
    checkBeside(path, uuid);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw captureUnwritable(path, file.errorString() + u'.');
    removeCompanions(path);
    return FileId::of(file.handle());
}

Database openMade(const QString &path)
{
    try {
        return Database(path, Database::Mode::ReadWrite);
    } catch (const DatabaseError &error) {
        removeFiles(path);
        throw captureUnwritable(path, error.reason());
    }
}

} // namespace

Recording::Recording(const QString &path)
    : m_path(path)
    , m_file(makeFile(path))
    , m_database(openMade(path))
{
    checkIsOwn();
    try {
        configure();
        prepare();
    } catch (const DatabaseError &error) {
        removeFiles(path);
        throw captureUnwritable(path, error.reason());
    }
}

// Copied before there is a log, which would hold everything once more.
Recording::Recording(const QString &path, Recording &other)
    : m_path(path)
    , m_file(makeFile(path, other.m_database.text("SELECT uuid FROM capture")))
    , m_database(openMade(path))
{
    checkIsOwn();
    try {
        configure();
        other.m_database.copyTo(m_database);
        m_database.execute("PRAGMA journal_mode = DELETE"); // as the other one is marked
        nameAnew(m_database);
        prepare();
    } catch (const DatabaseError &) {
        removeFiles(path);
        throw;
    }
}

// Somebody may have put another file into its place while it was opened.
void Recording::checkIsOwn() const
{
    if (hasVanished() || m_database.hasMoved())
        throw captureUnwritable(
            m_path,
            sayOfRecording(QT_TRANSLATE_NOOP("captures::Recording", "Another program replaced the file.")));
}

// Figures: tests/benchmarks/bench_captures, 2 cores, one ext4 disk.
void Recording::configure()
{
    using namespace std::chrono_literals;
    // 4 KiB payloads at 32 KiB pages are written about twice as fast as at 4 or 16 KiB, short ones a fifth
    // faster.
    m_database.execute("PRAGMA page_size = 32768");
    // Nothing is deleted, and the pointer pages that vacuuming needs would be written for nothing.
    m_database.execute("PRAGMA auto_vacuum = NONE");
    // The system keeps what a killed program had written; only a power cut needs fsync, which would cost a
    // third of the speed and, for a slow ticker, most of the bytes that ever reach the disk.
    m_database.execute("PRAGMA synchronous = OFF");
    m_database.keepLog();
    // A log that a long read made grow shrinks again.
    m_database.execute("PRAGMA journal_size_limit = 16777216");
    // Only the right edge of each table is touched, so little need be cached, however large the capture.
    m_database.execute("PRAGMA cache_size = -8192");
    // Another program may look into the capture and hold a lock for a moment.
    m_database.setPatience(2s);
}

void Recording::prepare()
{
    // Before there is a log: the file alone is to tell what it is.
    bringUpToDate(m_database);
    // Readers and the writer do not wait for each other, and after kill -9 all that was committed is there.
    m_database.execute("PRAGMA journal_mode = WAL");
    m_begin = std::make_unique<Statement>(m_database, "BEGIN IMMEDIATE");
    m_commit = std::make_unique<Statement>(m_database, "COMMIT");
    m_nameLog = std::make_unique<Statement>(m_database, "UPDATE capture SET logs = logs + 1");
    inserter();
}

RecordInserter &Recording::inserter()
{
    if (!m_inserter)
        m_inserter = std::make_unique<RecordInserter>(m_database);
    return *m_inserter;
}

void Recording::begin()
{
    if (m_isInTransaction)
        return;
    m_begin->run();
    m_isInTransaction = true;
    m_hasNamedLog = m_isLogNew;
    if (m_isLogNew)
        m_nameLog->run();
}

void Recording::insert(const Record &record)
{
    begin();
    std::visit([this](const auto &held) { inserter().insert(held); }, record);
}

void Recording::commit()
{
    if (!m_isInTransaction)
        return;
    inserter().writeBlocks();
    m_commit->run();
    m_isInTransaction = false;
    // 4 MiB of log: no slower than 16, and small enough that the system writes its pages, which are used over
    // and over, seldom: whole 32 KiB pages a commit cost little disk.
    constexpr int mostLogPages = 128;
    const int pages = m_database.logPages();
    // Another program that moved the log into the file lets it begin anew, too.
    const bool hasBegunUnnamed = pages < m_logPages && !m_hasNamedLog;
    m_isLogNew = (pages >= mostLogPages && m_database.checkpoint()) || hasBegunUnnamed;
    m_logPages = pages;
}

void Recording::rollback() noexcept
{
    m_inserter.reset();
    m_database.rollback();
    m_isInTransaction = false;
}

// Without fsync: a window that closes a large capture should not hang for seconds. Someone who still reads
// keeps the file in WAL; then the last reader of this process ends it. What another program put in the
// capture's place is not touched: leaving WAL goes by the name.
void Recording::finish()
{
    using namespace std::chrono_literals;
    m_inserter.reset();
    m_begin.reset();
    m_commit.reset();
    m_nameLog.reset();
    m_database.setPatience(0ms);
    m_database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    if (hasVanished())
        return;
    try {
        m_database.execute("PRAGMA journal_mode = DELETE");
    } catch (const DatabaseError &) {
        LeftInWal &left = leftInWal();
        const std::lock_guard lock(left.mutex);
        left.files.insert_or_assign(m_path, *m_file);
        throw;
    }
}

void leaveWal(const QString &path)
{
    LeftInWal &left = leftInWal();
    const std::lock_guard lock(left.mutex);
    const auto found = left.files.find(path);
    if (found == left.files.end())
        return;
    if (FileId::of(path) != found->second) {
        left.files.erase(found);
        return;
    }
    try {
        Database database(path, Database::Mode::ReadWrite);
        // Fails at once while somebody has the file open, and that is as it should be.
        database.execute("PRAGMA journal_mode = DELETE");
        left.files.erase(found);
    } catch (const DatabaseError &) {
        return;
    }
}

} // namespace captures

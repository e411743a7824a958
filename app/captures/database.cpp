// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>

namespace captures {

namespace {

using Fault = DatabaseError::Fault;

Fault faultOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Busy;
    case SQLITE_FULL:
        return Fault::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Fault::ReadOnly;
    case SQLITE_CANTOPEN:
        return Fault::CannotOpen;
    case SQLITE_NOTADB:
        return Fault::NotADatabase;
    case SQLITE_CORRUPT:
        return Fault::Damaged;
    case SQLITE_INTERRUPT:
        return Fault::Interrupted;
    case SQLITE_IOERR:
        // A quota or the largest file the system allows is a full disk to the one who must make room.
        if (systemError == EDQUOT || systemError == EFBIG || systemError == ENOSPC)
            return Fault::Full;
        return code == SQLITE_IOERR_SHORT_READ ? Fault::Damaged : Fault::Other;
    default:
        return Fault::Other;
    }
}

QString say(const char *text)
{
    return QCoreApplication::translate("captures::Database", text);
}

QString reasonOf(Fault fault, int systemError, const char *message)
{
    switch (fault) {
    case Fault::Busy:
        return say(QT_TRANSLATE_NOOP("captures::Database", "Another program is using the file."));
    case Fault::Full:
        return say(QT_TRANSLATE_NOOP("captures::Database", "The disk is full."));
    case Fault::ReadOnly:
        return say(QT_TRANSLATE_NOOP("captures::Database", "The file or its folder is write-protected."));
    case Fault::NotADatabase:
        return say(QT_TRANSLATE_NOOP("captures::Database", "The file is not a database."));
    case Fault::Damaged:
        return say(QT_TRANSLATE_NOOP("captures::Database", "The file is damaged."));
    case Fault::Interrupted:
        return say(QT_TRANSLATE_NOOP("captures::Database", "Broken off."));
    case Fault::CannotOpen:
    case Fault::Other:
        break;
    }
    return systemError ? qt_error_string(systemError) : QString::fromUtf8(message);
}

[[noreturn]] void fail(sqlite3 *handle, int code)
{
    const int extended = handle ? sqlite3_extended_errcode(handle) : code;
    const int systemError = handle ? sqlite3_system_errno(handle) : 0;
    const Fault fault = faultOf((extended & 0xff) == (code & 0xff) ? extended : code, systemError);
    throw DatabaseError(fault, reasonOf(fault, systemError, sqlite3_errstr(code)));
}

void check(sqlite3 *handle, int code)
{
    if (code != SQLITE_OK)
        fail(handle, code);
}

// A URI because that is the only way to say immutable.
QByteArray uri(const QString &path, Database::Mode mode)
{
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/");
    // With an empty authority, or a path that begins with // would name one.
    return "file://" + encoded + (mode == Database::Mode::Immutable ? "?immutable=1" : "");
}

} // namespace

DatabaseError::DatabaseError(Fault fault, const QString &reason)
    : std::runtime_error(reason.toStdString())
    , m_fault(fault)
    , m_reason(reason)
{
}

Database::Database(const QString &path, Mode mode)
{
    // NOMUTEX: each connection stays in one thread, so SQLite need not lock.
    const int access = mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    const int code = sqlite3_open_v2(uri(path, mode).constData(), &m_handle,
                                     access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI, nullptr);
    if (code != SQLITE_OK) {
        sqlite3 *failed = std::exchange(m_handle, nullptr);
        const auto closer = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>(failed, sqlite3_close);
        fail(failed, code);
    }
    sqlite3_extended_result_codes(m_handle, 1);
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

void Database::execute(const QByteArray &sql)
{
    check(m_handle, sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr));
}

qint64 Database::number(QByteArrayView sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

QByteArray Database::text(QByteArrayView sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.bytes(0) : QByteArray();
}

void Database::setPatience(std::chrono::milliseconds patience)
{
    sqlite3_busy_timeout(m_handle, int(patience.count()));
}

void Database::rollback() noexcept
{
    if (!sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Database::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

qint64 Database::size()
{
    return number("PRAGMA page_count") * number("PRAGMA page_size");
}

QByteArray Database::blob(const char *table, const char *column, qint64 row, qint64 offset, qint64 limit)
{
    sqlite3_blob *handle = nullptr;
    check(m_handle, sqlite3_blob_open(m_handle, "main", table, column, row, 0, &handle));
    const auto closer = std::unique_ptr<sqlite3_blob, int (*)(sqlite3_blob *)>(handle, sqlite3_blob_close);
    const qint64 size = sqlite3_blob_bytes(handle);
    const qint64 from = std::clamp<qint64>(offset, 0, size);
    QByteArray bytes(std::clamp<qint64>(limit, 0, size - from), Qt::Uninitialized);
    check(m_handle, sqlite3_blob_read(handle, bytes.data(), int(bytes.size()), int(from)));
    return bytes;
}

void Database::copyTo(Database &target, const std::function<bool(qint64, qint64)> &progress)
{
    // The read transaction holds the snapshot: without it a copy begins anew whenever a writer commits.
    Transaction snapshot(*this);
    number("SELECT count(*) FROM sqlite_schema");
    sqlite3_backup *backup = sqlite3_backup_init(target.m_handle, "main", m_handle, "main");
    if (!backup)
        fail(target.m_handle, sqlite3_errcode(target.m_handle));
    constexpr int pagesAStep = 256;
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(backup, pagesAStep);
        const qint64 total = sqlite3_backup_pagecount(backup);
        if (progress && !progress(total - sqlite3_backup_remaining(backup), total))
            code = SQLITE_INTERRUPT;
    }
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        fail(code == SQLITE_INTERRUPT ? nullptr : target.m_handle, code);
    snapshot.commit();
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Statement::Statement(Database &database, QByteArrayView sql)
    : m_database(database.m_handle)
{
    check(m_database,
          sqlite3_prepare_v3(m_database, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_handle,
                             nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle, index, value);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle, index);
    return *this;
}

// An empty blob and NULL are different things to SQLite, and a null pointer would make NULL of it.
Statement &Statement::bindBlob(int index, QByteArrayView bytes)
{
    check(m_database,
          sqlite3_bind_blob64(m_handle, index, bytes.data() ? bytes.data() : "", quint64(bytes.size()),
                              SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindText(int index, QByteArrayView utf8)
{
    check(m_database,
          sqlite3_bind_text64(m_handle, index, utf8.data() ? utf8.data() : "", quint64(utf8.size()),
                              SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    const int extended = code == SQLITE_DONE ? SQLITE_OK : code;
    if (extended == SQLITE_OK) {
        sqlite3_reset(m_handle);
        return false;
    }
    const auto resetter = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>(m_handle, sqlite3_reset);
    fail(m_database, code);
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

void Statement::run()
{
    while (step()) { }
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

QByteArrayView Statement::view(int column) const
{
    // In this order: asking for the bytes settles the form whose length is asked then.
    const void *data = sqlite3_column_blob(m_handle, column);
    return { static_cast<const char *>(data), qsizetype(sqlite3_column_bytes(m_handle, column)) };
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

Transaction::Transaction(Database &database, const char *begin)
    : m_database(database)
{
    m_database.execute(begin);
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_database.rollback();
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_isOpen = false;
}

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/database.h"

#include "captures/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>

namespace captures {

namespace {

// A URI because that is the only way to say immutable.
QByteArray uri(const QString &path, Database::Mode mode)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    // With an empty authority, or a path that begins with // would name one; behind it only whole paths
    // stand.
    return "file://" + encoded + (mode == Database::Mode::Immutable ? "?immutable=1" : "");
}

// A file from elsewhere may have been made to harm: its schema is text that SQLite compiles.
void distrust(sqlite3 *handle)
{
    for (const auto &[option, value] : { std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1),
                                         { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
                                         { SQLITE_DBCONFIG_ENABLE_VIEW, 0 },
                                         { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 } })
        sqlite3_db_config(handle, option, value, nullptr);
    for (const auto &[limit, value] : { std::pair(SQLITE_LIMIT_SQL_LENGTH, 1'000'000),
                                        { SQLITE_LIMIT_COLUMN, 200 },
                                        { SQLITE_LIMIT_EXPR_DEPTH, 100 },
                                        { SQLITE_LIMIT_COMPOUND_SELECT, 10 },
                                        { SQLITE_LIMIT_VDBE_OP, 25'000 },
                                        { SQLITE_LIMIT_FUNCTION_ARG, 16 },
                                        { SQLITE_LIMIT_ATTACHED, 0 },
                                        { SQLITE_LIMIT_TRIGGER_DEPTH, 1 } })
        sqlite3_limit(handle, limit, value);
}

} // namespace

Database::Database(const QString &path, Mode mode)
    : m_use(path)
{
    // NOMUTEX: each connection stays in one thread, so SQLite need not lock.
    const int access = mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    const int code = sqlite3_open_v2(uri(path, mode).constData(), &m_handle,
                                     access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI, nullptr);
    if (code != SQLITE_OK) {
        const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> failed(std::exchange(m_handle, nullptr),
                                                                  sqlite3_close);
        throwError(failed.get(), code);
    }
    sqlite3_extended_result_codes(m_handle, 1);
    distrust(m_handle);
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

QByteArray Database::raw(qint64 offset, qint64 limit)
{
    sqlite3_file *file = nullptr;
    throwUnlessOk(m_handle, sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file));
    sqlite3_int64 size = 0;
    throwUnlessOk(m_handle, file->pMethods->xFileSize(file, &size));
    QByteArray bytes(std::clamp<qint64>(size - offset, 0, limit), Qt::Uninitialized);
    if (!bytes.isEmpty())
        throwUnlessOk(m_handle, file->pMethods->xRead(file, bytes.data(), int(bytes.size()), offset));
    return bytes;
}

void Database::execute(const QByteArray &sql)
{
    throwUnlessOk(m_handle, sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr));
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

// sqlite3_interrupt() would do nothing between two statements.
void Database::setStop(const std::stop_token &stop)
{
    constexpr int stepsBetweenLooks = 1000; // of SQLite's virtual machine: far below a millisecond
    const auto isRequested = [](void *token) {
        return int(static_cast<const std::stop_token *>(token)->stop_requested());
    };
    m_stop = stop;
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, isRequested, &m_stop);
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

void Database::keepLog()
{
    const auto noted = [](void *pages, sqlite3 *, const char *, int count) {
        *static_cast<int *>(pages) = count;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle, noted, &m_logPages);
}

bool Database::checkpoint() noexcept
{
    int pages = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_PASSIVE, &pages, &moved);
    return code == SQLITE_OK && pages == moved;
}

QByteArray Database::blob(const char *table, const char *column, qint64 row, qint64 offset, qint64 limit)
{
    if (m_stop.stop_requested())
        throwError(nullptr, SQLITE_INTERRUPT);
    sqlite3_blob *handle = nullptr;
    throwUnlessOk(m_handle, sqlite3_blob_open(m_handle, "main", table, column, row, 0, &handle));
    const auto closer = std::unique_ptr<sqlite3_blob, int (*)(sqlite3_blob *)>(handle, sqlite3_blob_close);
    const qint64 size = sqlite3_blob_bytes(handle);
    const qint64 from = std::clamp<qint64>(offset, 0, size);
    QByteArray bytes(std::clamp<qint64>(limit, 0, size - from), Qt::Uninitialized);
    throwUnlessOk(m_handle, sqlite3_blob_read(handle, bytes.data(), int(bytes.size()), int(from)));
    return bytes;
}

void Database::copyTo(Database &target, const std::function<bool(qint64, qint64)> &progress)
{
    // The read transaction holds the snapshot: without it a copy begins anew whenever a writer commits.
    Transaction snapshot(*this);
    number("SELECT count(*) FROM sqlite_schema");
    sqlite3_backup *backup = sqlite3_backup_init(target.m_handle, "main", m_handle, "main");
    if (!backup)
        throwError(target.m_handle, sqlite3_errcode(target.m_handle));
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
        throwError(code == SQLITE_INTERRUPT ? nullptr : target.m_handle, code);
    snapshot.commit();
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

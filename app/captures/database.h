// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/databaseerror.h"
#include "captures/fileuse.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <stop_token>

struct sqlite3;

namespace captures {

// One connection to one SQLite file, closed when it goes. Serves one thread. Together with Statement the only
// code that knows SQLite's C API; both throw DatabaseError. What a file brings that could do something
// (views, triggers, functions in its schema) is switched off.
class Database
{
public:
    // Immutable: read-only and sure that nobody changes the file; ignores a write-ahead log beside it.
    enum class Mode { ReadWrite, ReadOnly, Immutable };

    // The file must exist. Reads it only when first used.
    Database(const QString &path, Mode mode);
    ~Database();

    // Bytes of the file as they stand there, at most `limit` from `offset` on: whatever SQLite thinks of the
    // rest.
    QByteArray raw(qint64 offset, qint64 limit);

    // Runs all statements in `sql`.
    void execute(const QByteArray &sql);
    // The first column of the only row of `sql`; 0 if there is none.
    qint64 number(QByteArrayView sql);
    QByteArray text(QByteArrayView sql);

    // Once a stop is requested, all that is being read and will be read throws with fault Interrupted.
    void setStop(const std::stop_token &stop);
    // How long to wait for a lock that another connection holds.
    void setPatience(std::chrono::milliseconds patience);
    // Ends the transaction under way, if any; cannot fail.
    void rollback() noexcept;
    // True if the file was renamed, removed or replaced since it was opened.
    bool hasMoved() const;
    // Bytes of the file, with what the write-ahead log will add to it.
    qint64 size();

    // The log is not moved into the file by itself any more, but by checkpoint().
    void keepLog();
    // Pages in the write-ahead log since the latest commit; after keepLog().
    int logPages() const { return m_logPages; }
    // Moves the log into the file as far as readers allow. True: all of it, so that the next transaction
    // begins the log anew. Cannot fail: what is not moved stays in the log.
    bool checkpoint() noexcept;

    // At most `limit` bytes from `offset` on of a blob column; reads no more of the file than it must.
    QByteArray blob(const char *table, const char *column, qint64 row, qint64 offset, qint64 limit);

    // Copies everything to `target`, whose content is replaced: a snapshot, also while another connection
    // writes. `progress(done, total)` in pages; false breaks off (fault Interrupted).
    void copyTo(Database &target, const std::function<bool(qint64, qint64)> &progress = {});

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

private:
    friend class Statement;

    const FileUse m_use;
    sqlite3 *m_handle = nullptr;
    std::stop_token m_stop;
    int m_logPages = 0;
};

// Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database, const char *begin = "BEGIN");
    ~Transaction();

    void commit();

private:
    Database &m_database;
    bool m_isOpen = true;
};

} // namespace captures

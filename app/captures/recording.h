// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/recordinserter.h"

#include <memory>

namespace captures {

// A capture file being written, a transaction at a time. What fails throws DatabaseError and can be tried
// again after rollback(); the caller keeps the records until commit() came through.
class Recording
{
public:
    // Creates `path` (mode 0600), which must not exist. Throws CaptureError.
    explicit Recording(const QString &path);
    // The same, with all that `other` has committed. Throws DatabaseError if that cannot be copied.
    Recording(const QString &path, Recording &other);

    void insert(const Record &record);
    void commit();
    void rollback() noexcept;
    // Leaves WAL, so that the file stands alone and opens from a read-only place; what a reader keeps this
    // from is left to leaveWal(). Nothing else may follow.
    void finish();

    // True if the file is no longer where it was made, or another one stands there: what is written now
    // nobody would find.
    bool hasVanished() const { return FileId::of(m_path) != m_file; }
    // For a capture whose beginning could not be copied.
    void continueAfter(RecordId lastRecord) { inserter().skipTo(lastRecord); }

    QString path() const { return m_path; }
    RecordId lastRecord() { return inserter().lastRecord(); }
    qint64 fileBytes() { return m_database.size(); }

private:
    void checkIsOwn() const;
    void configure();
    void prepare();
    void begin();
    RecordInserter &inserter();

    const QString m_path;
    const std::optional<FileId> m_file; // made here
    Database m_database;
    std::unique_ptr<Statement> m_begin;
    std::unique_ptr<Statement> m_commit;
    std::unique_ptr<Statement> m_nameLog;
    std::unique_ptr<RecordInserter> m_inserter; // null after a rollback
    bool m_isInTransaction = false;
    bool m_isLogNew = true; // the next transaction begins a log, and so is to hold the capture's name
    bool m_hasNamedLog = false; // this transaction does
    int m_logPages = 0; // as of the latest commit
};

// Ends the write-ahead log of a finished recording of this process, which a reader kept from ending it; every
// other capture is left as it is.
void leaveWal(const QString &path);

} // namespace captures

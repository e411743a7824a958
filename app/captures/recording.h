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
    // Leaves WAL, so that the file stands alone and opens from a read-only place. Nothing else may follow.
    void finish();

    // True if the file is no longer where it was made: what is written now nobody would find.
    bool hasVanished() const { return m_database.hasMoved(); }
    // For a capture whose beginning could not be copied.
    void continueAfter(RecordId lastRecord) { inserter().skipTo(lastRecord); }

    QString path() const { return m_path; }
    RecordId lastRecord() { return inserter().lastRecord(); }
    qint64 fileBytes() { return m_database.size(); }

private:
    void configure();
    void prepare();
    void begin();
    RecordInserter &inserter();

    const QString m_path;
    Database m_database;
    std::unique_ptr<Statement> m_begin;
    std::unique_ptr<Statement> m_commit;
    std::unique_ptr<RecordInserter> m_inserter; // null after a rollback
    bool m_isInTransaction = false;
};

} // namespace captures

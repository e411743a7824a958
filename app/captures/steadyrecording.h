// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/backlog.h"
#include "captures/growth.h"
#include "captures/recording.h"

#include <memory>
#include <optional>

namespace captures {

// A recording that outlives trouble: holds each record until it is committed, so that it can be written once
// more, into the same file or into another. Does not know when to commit, nor what to do on trouble.
class SteadyRecording
{
public:
    // Creates `path` (mode 0600), which must not exist. Throws CaptureError.
    explicit SteadyRecording(const QString &path);

    // Holds it, to be written behind all that is held.
    void append(Batch &&batch) { m_backlog.append(std::move(batch)); }
    bool holdsNothing() const { return m_backlog.isEmpty(); }
    qint64 held() const { return m_backlog.uncommitted(); } // records
    // Batches whose records are all committed, to be used again.
    std::vector<Batch> &spent() { return m_backlog.spent(); }

    // Writes the next that is held: its RecordQueue::cost(). nullopt: all are written. Throws DatabaseError.
    std::optional<qint64> writeNext();
    // Throws DatabaseError, also if the file is no longer where it was made.
    void commit();
    // All that is not committed is held, as if never written.
    void rollback();

    bool hasVanished() const { return m_recording->hasVanished(); }
    // Goes on in a new file there: what is committed is copied, what is not is held again. How many messages
    // could not be read and stay behind: none or all. Throws CaptureError or DatabaseError; then it is where
    // it was.
    [[nodiscard]] qint64 moveTo(const QString &path);
    // Leaves WAL if it can; else whoever opens the file next ends what this could not.
    void finish();

    QString path() const { return m_recording->path(); }
    // Of what is written; asked when that is committed. Throws DatabaseError.
    Growth growth();

private:
    std::unique_ptr<Recording> copied(const QString &path) const;

    std::unique_ptr<Recording> m_recording;
    Backlog m_backlog;
    RecordId m_lastCommitted = 0;
    quint64 m_connectionsChanged = 0;
    quint64 m_file = 0;
};

} // namespace captures

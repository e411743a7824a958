// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"

#include <QList>

#include <optional>

namespace comparisons {

// The records of several connections of one capture in one order: that of their ids, which is the order of
// completion. Knows rows by their place in that order and keeps nothing: each answer is searched for in the
// capture, in a few milliseconds however long it is. Serves the thread of its reader; throws CaptureError.
class MergedLog
{
public:
    using ConnectionId = captures::ConnectionId;
    using RecordId = captures::RecordId;

    // `reader` must outlive this.
    MergedLog(const captures::CaptureReader &reader, const QList<ConnectionId> &connections);

    // How many of the records up to `upTo` belong to these connections.
    qint64 count(RecordId upTo) const;
    // The record at `place` (0 = first) among those up to `upTo`; 0 if there are not that many.
    RecordId idAt(qint64 place, RecordId upTo) const;
    // The place of a record; empty if it belongs to none of these connections.
    std::optional<qint64> placeOf(RecordId id) const;
    // The rows from `place` on, none later than `upTo`, at most `limit`.
    QList<captures::Row> rows(qint64 place, qsizetype limit, RecordId upTo) const;
    // The nearest record of `connection` after (before, if not `isForward`) record `id`, which may be of any
    // connection; 0 if there is none up to `upTo`.
    RecordId neighbour(ConnectionId connection, RecordId id, bool isForward, RecordId upTo) const;

private:
    const captures::CaptureReader &m_reader;
    const QList<ConnectionId> m_connections;
};

} // namespace comparisons

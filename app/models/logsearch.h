// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing.h"
#include "models/readerthread.h"

#include <QObject>

namespace models {

class MessageLogModel;

// Searches the rows of a log for a text: counts those that contain it and finds the next one, off the GUI
// thread, as the log grows. When the log shows nothing else than these rows, it is asked instead.
class LogSearch : public QObject
{
    Q_OBJECT

public:
    enum class Turn { None, Round }; // went on at the other end

    // `log` must outlive it.
    explicit LogSearch(const MessageLogModel &log, QObject *parent = nullptr);

    // An empty text ends the search.
    void setSearch(const captures::Search &search);
    const captures::Search &search() const { return m_search; }
    QString error() const { return m_error; } // translated: why an expression cannot be used; mostly empty
    bool isActive() const { return !m_search.text.isEmpty() && m_error.isEmpty(); }

    // Searches the rows the log has now.
    void restart();
    void growTo(captures::RecordId lastRecord);

    qint64 count() const { return isActive() ? matches().size() : 0; }
    qint64 numberOf(captures::RecordId id) const; // from 1; 0: does not contain it, or is not known to
    bool isComplete() const { return !isActive() || matches().isComplete(); }

    // Looks for the match nearest to record `from` (0: from the end there), round the end of the log; found()
    // tells it once it is known. A later call takes an earlier one's place.
    void findNext(captures::RecordId from);
    void findPrevious(captures::RecordId from);

Q_SIGNALS:
    void changed();
    void found(captures::RecordId id, models::LogSearch::Turn turn);
    void missed(); // there is no match at all

private:
    struct Wish
    {
        captures::RecordId from = 0;
        bool isForward = true;
        captures::RecordId upTo = 0; // what is recorded later is not waited for
    };

    bool isShownAlone() const; // the log is filtered by the same search
    const Listing &matches() const;
    void seek(captures::RecordId from, bool isForward);
    void resolve();
    void deliver(qint64 place, Turn turn);

    const MessageLogModel &m_log;
    ReaderThread m_reader;
    Listing m_listing;
    captures::Search m_search;
    QString m_error;
    std::optional<Wish> m_wish;
};

} // namespace models

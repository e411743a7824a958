// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "models/backgroundtask.h"

#include <list>
#include <memory>
#include <optional>

namespace models {

// The few pages around what is painted of the merged log of several connections (comparisons::MergedLog),
// read off the GUI thread when asked for. Memory does not grow with the capture. Growth comes together with
// the newest rows, so that who follows the end never sees an empty one.
class MergedPages : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype pageSize = 256;
    static constexpr size_t maxPages = 24;

    explicit MergedPages(QObject *parent = nullptr);
    ~MergedPages() override;

    // Reads the capture at `path`, up to `upTo`; an empty path: nothing to read.
    void show(const QString &path, const QList<captures::ConnectionId> &connections, captures::RecordId upTo);
    void growTo(captures::RecordId upTo);

    // How many rows there are, as of the last grew().
    qint64 count() const { return m_count; }
    // nullptr if it is not at hand: it is read then, and arrived() tells. Stays valid until the next call.
    const captures::Row *at(qint64 place);
    // The same without reading.
    const captures::Row *known(qint64 place);
    // The place of a record if it is at hand.
    std::optional<qint64> knownPlaceOf(captures::RecordId id) const;

    // Looks for the place of a record, or of its neighbour in `connection`; found() tells. What was looked
    // for before is given up.
    void find(captures::RecordId id);
    void findNeighbour(captures::ConnectionId connection, captures::RecordId id, bool isForward);

Q_SIGNALS:
    void grew();
    void arrived(qint64 first, qint64 last);
    void found(qint64 place); // -1: there is none

private:
    struct Page
    {
        qint64 first = 0;
        QList<captures::Row> rows;
    };
    struct Search
    {
        captures::RecordId id = 0;
        std::optional<captures::ConnectionId> neighbourOf;
        bool isForward = true;
    };
    struct Job;
    struct Answer;
    class Source;

    static Answer answer(Source &source, const Job &job);
    void wish(qint64 page);
    void schedule();
    void work();
    void take(const Answer &answer);
    void keep(const Page &page);

    std::shared_ptr<Source> m_source; // used by one run at a time
    std::list<Page> m_pages; // the most recently used first
    QList<qint64> m_wishes; // first places; the newest last
    std::optional<Search> m_search;
    captures::RecordId m_wanted = 0;
    captures::RecordId m_counted = 0; // what m_count is of
    qint64 m_count = 0;
    bool m_isScheduled = false;
    BackgroundTask m_task;
};

} // namespace models

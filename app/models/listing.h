// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/filter.h"
#include "models/idlist.h"
#include "models/scan.h"

#include <QObject>

#include <optional>

namespace models {

class ReaderThread;

// Which records are listed.
struct ListingScope
{
    std::optional<captures::ConnectionId> connection; // else all of the capture
    captures::Filter filter;
    captures::RecordId after = 0; // only those above

    bool isWholeCapture() const { return !connection && filter.isEmpty(); }
};

// Lists the records of a capture, of one connection, or those that pass a filter, and goes on as the capture
// grows. Nothing is read in the owner's thread; answers come from what is known so far. Ids of a connection
// are read from its blocks, a filter looks at every record.
class Listing : public QObject
{
    Q_OBJECT

public:
    explicit Listing(ReaderThread &reader, QObject *parent = nullptr);

    // Lists anew, from the capture that the reader has open.
    void start(const ListingScope &scope, captures::RecordId upTo);
    void growTo(captures::RecordId upTo);
    void stop();

    qint64 size() const;
    captures::RecordId at(qint64 place) const; // 0 if there is none
    QList<captures::RecordId> mid(qint64 place, qsizetype limit) const;
    qint64 placeOf(captures::RecordId id) const; // -1: not listed
    qint64 countUpTo(captures::RecordId id) const;

    const ListingScope &scope() const { return m_scope; }
    bool isFiltered() const { return !m_scope.filter.isEmpty(); }
    captures::RecordId upTo() const { return m_upTo; }
    captures::RecordId readUpTo() const { return m_readUpTo; } // what is listed is complete up to here
    bool isComplete() const { return m_readUpTo >= m_upTo; }
    qint64 lookedAt() const; // records among which those of the filter were found
    bool hasSkipped() const; // there are records at or before scope().after that belong here
    QString trouble() const { return m_trouble; } // translated; mostly empty
    qint64 bytes() const { return m_ids.bytes(); }

Q_SIGNALS:
    void changed(); // more was listed, or less is to come

private:
    enum class Way { Count, Blocks, Scan };
    struct Found;
    class FilterReading;

    void readBlocks();
    void takeBlocks(const QList<captures::RecordId> &ids, qint64 nextPlace, captures::RecordId asOf,
                    bool isEnd);
    void takeFound();
    void fail(const QString &trouble);

    ReaderThread &m_reader;
    Scan m_scan;
    ListingScope m_scope;
    Way m_way = Way::Count;
    IdList m_ids; // empty where ids follow from places
    captures::RecordId m_upTo = 0;
    captures::RecordId m_readUpTo = 0;
    std::shared_ptr<Found> m_found;
    qint64 m_lookedAt = 0;
    qint64 m_firstPlace = -1; // of the connection's records after scope().after; -1: not known yet
    qint64 m_nextPlace = -1;
    bool m_isReading = false;
    quint64 m_generation = 0;
    QString m_trouble;
};

} // namespace models

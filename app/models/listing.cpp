// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listing.h"

#include "models/readerthread.h"

#include <algorithm>
#include <mutex>
#include <utility>
#include <vector>

namespace models {

using captures::ConnectionId;
using captures::RecordId;

namespace {

constexpr qsizetype idsARead = 65536;

// A filter that asks for a connection and nothing else needs no look at any record.
bool isConnectionOnly(const captures::Filter &filter)
{
    captures::Filter rest = filter;
    rest.connection.reset();
    return rest.isEmpty();
}

std::optional<ConnectionId> connectionOf(const ListingScope &scope)
{
    return scope.connection ? scope.connection : scope.filter.connection;
}

} // namespace

// On its way from the scan's thread: a report replaces one that was not delivered, so ids cannot travel in
// it.
struct Listing::Found
{
    std::mutex mutex;
    std::vector<RecordId> ids;
    qint64 lookedAt = 0;
};

class Listing::FilterReading : public Scan::Reading
{
public:
    FilterReading(captures::Filter filter, std::shared_ptr<Found> found)
        : m_filter(std::move(filter))
        , m_found(std::move(found))
    {
    }

    void take(const captures::ScannedRecord &record) override
    {
        ++m_lookedAt;
        if (m_filter.passes(record))
            m_ids.push_back(record.row.id);
    }

    Scan::Report report() override
    {
        const std::lock_guard lock(m_found->mutex);
        m_found->ids.insert(m_found->ids.end(), m_ids.begin(), m_ids.end());
        m_found->lookedAt = m_lookedAt;
        m_ids.clear();
        return [] {
        };
    }

private:
    const captures::Filter m_filter;
    const std::shared_ptr<Found> m_found;
    std::vector<RecordId> m_ids;
    qint64 m_lookedAt = 0;
};

Listing::Listing(ReaderThread &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    connect(&m_scan, &Scan::advanced, this, &Listing::takeFound);
    connect(&m_scan, &Scan::failed, this, [this] { fail(m_scan.trouble()); });
}

void Listing::start(const ListingScope &scope, RecordId upTo)
{
    stop();
    m_scope = scope;
    m_upTo = std::max(upTo, scope.after);
    m_readUpTo = scope.after;
    const bool isSimple = scope.filter.isEmpty() || (!scope.connection && isConnectionOnly(scope.filter));
    m_way = scope.isWholeCapture() ? Way::Count : isSimple ? Way::Blocks : Way::Scan;
    if (m_way == Way::Count) {
        m_readUpTo = m_upTo;
    } else if (m_way == Way::Blocks) {
        readBlocks();
    } else {
        m_found = std::make_shared<Found>();
        m_scan.start(m_reader.path(), connectionOf(scope), m_upTo,
                     std::make_unique<FilterReading>(scope.filter, m_found), scope.after);
    }
}

void Listing::growTo(RecordId upTo)
{
    if (upTo <= m_upTo || m_reader.path().isEmpty())
        return;
    m_upTo = upTo;
    if (m_way == Way::Count) {
        m_readUpTo = upTo;
        Q_EMIT changed();
    } else if (m_way == Way::Blocks) {
        readBlocks();
    } else {
        m_scan.growTo(upTo);
    }
}

void Listing::stop()
{
    m_scan.stop();
    m_scope = {};
    m_way = Way::Count;
    m_ids.clear();
    m_upTo = m_readUpTo = 0;
    m_found.reset();
    m_lookedAt = 0;
    m_firstPlace = m_nextPlace = -1;
    m_isReading = false;
    ++m_generation;
    m_trouble.clear();
}

qint64 Listing::size() const
{
    return m_way == Way::Count ? m_upTo - m_scope.after : m_ids.size();
}

RecordId Listing::at(qint64 place) const
{
    if (m_way != Way::Count)
        return m_ids.at(place);
    return place >= 0 && place < size() ? m_scope.after + place + 1 : 0;
}

QList<RecordId> Listing::mid(qint64 place, qsizetype limit) const
{
    if (m_way != Way::Count)
        return m_ids.mid(place, limit);
    QList<RecordId> ids;
    for (qint64 end = std::min<qint64>(size(), place + limit); place < end; ++place)
        ids.append(at(place));
    return ids;
}

qint64 Listing::placeOf(RecordId id) const
{
    if (m_way != Way::Count)
        return m_ids.placeOf(id);
    return id > m_scope.after && id <= m_upTo ? id - m_scope.after - 1 : -1;
}

qint64 Listing::countUpTo(RecordId id) const
{
    if (m_way != Way::Count)
        return m_ids.countUpTo(id);
    return std::clamp<qint64>(id - m_scope.after, 0, size());
}

qint64 Listing::lookedAt() const
{
    return m_way == Way::Scan ? m_lookedAt : size();
}

bool Listing::hasSkipped() const
{
    return m_way == Way::Blocks ? m_firstPlace > 0 : m_scope.after > 0;
}

// One read after another, each from where the one before ended.
void Listing::readBlocks()
{
    if (m_isReading || isComplete())
        return;
    m_isReading = true;
    const ConnectionId connection = *connectionOf(m_scope);
    m_reader.read(
        [=, this, generation = m_generation, place = m_nextPlace, after = m_scope.after,
         upTo = m_upTo](const captures::CaptureReader &reader) -> ReaderThread::Delivery {
            const qint64 from = place >= 0 ? place : after > 0 ? reader.count(connection, after) : 0;
            QList<RecordId> ids = reader.ids(connection, from, idsARead);
            bool isEnd = ids.size() < idsARead;
            while (!ids.isEmpty() && ids.last() > upTo) {
                ids.removeLast();
                isEnd = true;
            }
            return [=, this] {
                if (generation != m_generation)
                    return;
                m_firstPlace = m_firstPlace < 0 ? from : m_firstPlace;
                takeBlocks(ids, from + ids.size(), upTo, isEnd);
            };
        },
        [=, this, generation = m_generation](const QString &trouble) {
            if (generation == m_generation)
                fail(trouble);
        });
}

void Listing::takeBlocks(const QList<RecordId> &ids, qint64 nextPlace, RecordId asOf, bool isEnd)
{
    m_isReading = false;
    m_nextPlace = nextPlace;
    for (const RecordId id : ids)
        m_ids.append(id);
    if (isEnd)
        m_readUpTo = asOf;
    else if (m_ids.size() > 0)
        m_readUpTo = m_ids.at(m_ids.size() - 1);
    readBlocks();
    Q_EMIT changed();
}

void Listing::takeFound()
{
    std::vector<RecordId> ids;
    {
        const std::lock_guard lock(m_found->mutex);
        ids.swap(m_found->ids);
        m_lookedAt = m_found->lookedAt;
    }
    for (const RecordId id : ids)
        m_ids.append(id);
    m_readUpTo = m_scan.readUpTo();
    Q_EMIT changed();
}

void Listing::fail(const QString &trouble)
{
    m_isReading = false;
    m_trouble = trouble;
    m_upTo = m_readUpTo; // nothing more comes until it grows
    Q_EMIT changed();
}

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mergedpages.h"

#include "captures/captureerror.h"
#include "comparisons/mergedlog.h"

#include <algorithm>
#include <stop_token>
#include <utility>

namespace models {

using captures::RecordId;
using captures::Row;

namespace {

constexpr qsizetype maxWishes = 4; // pages; what was scrolled past is not read
constexpr qint64 newestRows = 192; // that come with growth: more than a screen shows

qint64 pageOf(qint64 place)
{
    return place - place % MergedPages::pageSize;
}

} // namespace

// The reader of the runs, opened by the first of them.
class MergedPages::Source
{
public:
    Source(const QString &path, const QList<captures::ConnectionId> &connections)
        : m_path(path)
        , m_connections(connections)
    {
    }

    // From the owner's thread: what a run reads now ends soon, and none reads any more.
    void requestStop() { m_stop.request_stop(); }

    const comparisons::MergedLog &log()
    {
        if (!m_reader) {
            m_reader = std::make_unique<captures::CaptureReader>(m_path, m_stop.get_token());
            m_log = std::make_unique<comparisons::MergedLog>(*m_reader, m_connections);
        }
        return *m_log;
    }

private:
    const QString m_path;
    const QList<captures::ConnectionId> m_connections;
    std::stop_source m_stop;
    std::unique_ptr<captures::CaptureReader> m_reader;
    std::unique_ptr<comparisons::MergedLog> m_log;
};

struct MergedPages::Job
{
    RecordId upTo = 0;
    bool counts = false; // the capture grew
    QList<qint64> pages;
    std::optional<Search> search;
};

struct MergedPages::Answer
{
    RecordId upTo = 0;
    std::optional<qint64> count;
    QList<Page> pages;
    std::optional<qint64> found; // -1: searched in vain
};

MergedPages::MergedPages(QObject *parent)
    : QObject(parent)
{
}

MergedPages::~MergedPages()
{
    if (m_source)
        m_source->requestStop();
}

void MergedPages::show(const QString &path, const QList<captures::ConnectionId> &connections, RecordId upTo)
{
    m_task.cancel();
    if (m_source)
        m_source->requestStop();
    m_source = path.isEmpty() ? nullptr : std::make_shared<Source>(path, connections);
    m_pages.clear();
    m_wishes.clear();
    m_search.reset();
    m_counted = 0;
    m_count = 0;
    m_wanted = m_source ? upTo : 0;
    schedule();
}

void MergedPages::growTo(RecordId upTo)
{
    if (!m_source || upTo <= m_wanted)
        return;
    m_wanted = upTo;
    schedule();
}

const Row *MergedPages::known(qint64 place)
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(),
                                   [first = pageOf(place)](const Page &held) { return held.first == first; });
    if (place < 0 || page == m_pages.end() || place - page->first >= page->rows.size())
        return nullptr;
    m_pages.splice(m_pages.begin(), m_pages, page);
    return &m_pages.front().rows[place - m_pages.front().first];
}

const Row *MergedPages::at(qint64 place)
{
    const Row *row = known(place);
    if (!row && place >= 0 && place < m_count)
        wish(pageOf(place));
    return row;
}

std::optional<qint64> MergedPages::knownPlaceOf(RecordId id) const
{
    for (const Page &page : m_pages) {
        const auto row = std::lower_bound(page.rows.begin(), page.rows.end(), id,
                                          [](const Row &held, RecordId wanted) { return held.id < wanted; });
        if (row != page.rows.end() && row->id == id)
            return page.first + (row - page.rows.begin());
    }
    return {};
}

void MergedPages::find(RecordId id)
{
    m_search = Search{ id, {}, true };
    schedule();
}

void MergedPages::findNeighbour(captures::ConnectionId connection, RecordId id, bool isForward)
{
    m_search = Search{ id, connection, isForward };
    schedule();
}

void MergedPages::wish(qint64 page)
{
    if (m_wishes.contains(page))
        return;
    m_wishes.append(page);
    if (m_wishes.size() > maxWishes)
        m_wishes.removeFirst();
    schedule();
}

// What a paint asks for is asked for together.
void MergedPages::schedule()
{
    if (m_isScheduled || !m_source)
        return;
    m_isScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isScheduled = false;
            work();
        },
        Qt::QueuedConnection);
}

void MergedPages::work()
{
    const bool counts = m_wanted > m_counted;
    if (!m_source || m_task.isRunning() || (!counts && m_wishes.isEmpty() && !m_search))
        return;
    const Job job{ m_wanted, counts, std::exchange(m_wishes, {}), std::exchange(m_search, std::nullopt) };
    m_task.start([this, source = m_source, job](BackgroundTask::Run &) -> BackgroundTask::Delivery {
        Answer answered;
        try {
            answered = answer(*source, job);
        } catch (const captures::CaptureError &) {
            return {}; // rows stay empty; the session reports the trouble itself
        }
        return [this, answered] {
            take(answered);
        };
    });
}

MergedPages::Answer MergedPages::answer(Source &source, const Job &job)
{
    const comparisons::MergedLog &log = source.log();
    Answer answer;
    answer.upTo = job.upTo;
    QList<qint64> pages = job.pages;
    if (job.counts) {
        answer.count = log.count(job.upTo);
        for (qint64 page = pageOf(std::max<qint64>(0, *answer.count - newestRows)); page < *answer.count;
             page += pageSize)
            if (!pages.contains(page))
                pages.append(page);
    }
    for (const qint64 page : pages)
        answer.pages.append({ page, log.rows(page, pageSize, job.upTo) });
    if (const std::optional<Search> &search = job.search) {
        const RecordId id = search->neighbourOf
            ? log.neighbour(*search->neighbourOf, search->id, search->isForward, job.upTo)
            : search->id;
        answer.found = id > 0 && id <= job.upTo ? log.placeOf(id).value_or(-1) : -1;
    }
    return answer;
}

void MergedPages::take(const Answer &answer)
{
    for (const Page &page : answer.pages)
        keep(page);
    if (answer.count) {
        m_counted = answer.upTo;
        m_count = *answer.count;
        Q_EMIT grew();
    }
    for (const Page &page : answer.pages)
        Q_EMIT arrived(page.first, page.first + page.rows.size() - 1);
    if (answer.found)
        Q_EMIT found(*answer.found);
    schedule();
}

void MergedPages::keep(const Page &page)
{
    m_pages.remove_if([&page](const Page &held) { return held.first == page.first; });
    m_pages.push_front(page);
    if (m_pages.size() > maxPages)
        m_pages.pop_back();
}

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logsearch.h"

#include "captures/textfinder.h"
#include "models/messagelogmodel.h"

#include <limits>

namespace models {

using captures::RecordId;

LogSearch::LogSearch(const MessageLogModel &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_listing(m_reader)
{
    const auto note = [this] {
        resolve();
        Q_EMIT changed();
    };
    connect(&m_listing, &Listing::changed, this, note);
    connect(&log.listing(), &Listing::changed, this, [this, note] {
        if (isActive() && isShownAlone())
            note();
    });
    connect(&log, &QAbstractItemModel::modelReset, this, &LogSearch::restart);
}

void LogSearch::setSearch(const captures::Search &search)
{
    if (search == m_search)
        return;
    m_search = search;
    m_error = search.text.isEmpty() ? QString() : captures::TextFinder(search).error();
    restart();
}

void LogSearch::restart()
{
    m_wish.reset();
    m_listing.stop();
    if (m_reader.path() != m_log.path())
        m_reader.open(m_log.path());
    if (isActive() && !isShownAlone() && !m_log.path().isEmpty()) {
        ListingScope scope = m_log.listing().scope();
        scope.filter.search = m_search;
        m_listing.start(scope, m_log.listing().upTo());
    }
    Q_EMIT changed();
}

void LogSearch::growTo(RecordId lastRecord)
{
    if (isActive() && !isShownAlone())
        m_listing.growTo(lastRecord);
}

qint64 LogSearch::numberOf(RecordId id) const
{
    return isActive() ? matches().placeOf(id) + 1 : 0;
}

void LogSearch::findNext(RecordId from)
{
    seek(from, true);
}

void LogSearch::findPrevious(RecordId from)
{
    seek(from > 0 ? from : std::numeric_limits<RecordId>::max(), false);
}

bool LogSearch::isShownAlone() const
{
    return m_log.filter().search == m_search;
}

const Listing &LogSearch::matches() const
{
    return isShownAlone() ? m_log.listing() : m_listing;
}

void LogSearch::seek(RecordId from, bool isForward)
{
    if (!isActive())
        return;
    m_wish = Wish{ from, isForward, matches().upTo() };
    resolve();
}

// Matches are found from the first record on: a match behind is known as soon as it is listed, one before
// once all up to there has been looked at.
void LogSearch::resolve()
{
    if (!m_wish)
        return;
    const Listing &list = matches();
    const bool isAll = list.readUpTo() >= std::min(m_wish->upTo, list.upTo());
    if (m_wish->isForward) {
        const qint64 place = list.countUpTo(m_wish->from);
        if (place < list.size())
            deliver(place, Turn::None);
        else if (isAll)
            deliver(0, Turn::Round);
    } else if (isAll || list.readUpTo() >= m_wish->from - 1) {
        const qint64 place = list.countUpTo(m_wish->from - 1) - 1;
        if (place >= 0)
            deliver(place, Turn::None);
        else if (isAll)
            deliver(list.size() - 1, Turn::Round);
    }
}

void LogSearch::deliver(qint64 place, Turn turn)
{
    m_wish.reset();
    if (matches().size() == 0)
        Q_EMIT missed();
    else
        Q_EMIT found(matches().at(place), turn);
}

} // namespace models

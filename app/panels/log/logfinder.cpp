// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logfinder.h"

#include "captures/textfinder.h"
#include "models/figures.h"
#include "models/focus.h"
#include "models/messagelogmodel.h"
#include "panels/log/logview.h"
#include "panels/log/searchbar.h"

namespace panels {

using captures::RecordId;
using captures::Search;
using models::LogSearch;

LogFinder::LogFinder(models::Focus &focus, const models::MessageLogModel &log, LogView &view, SearchBar &bar)
    : QObject(&bar)
    , m_focus(focus)
    , m_view(view)
    , m_bar(bar)
    , m_search(log)
{
    connect(&bar, &SearchBar::searchChanged, this, &LogFinder::apply);
    connect(&bar, &SearchBar::nextRequested, this, &LogFinder::next);
    connect(&bar, &SearchBar::previousRequested, this, &LogFinder::previous);
    connect(&bar, &SearchBar::closed, this, &LogFinder::close);
    connect(&m_search, &LogSearch::changed, this, &LogFinder::showStatus);
    connect(&m_search, &LogSearch::missed, this, &LogFinder::showStatus);
    connect(&m_search, &LogSearch::found, this, &LogFinder::lookAt);
    connect(&focus, &models::Focus::filterChanged, this, &LogFinder::followFilter);
    connect(&focus, &models::Focus::recordChanged, this, &LogFinder::showStatus);
    followFilter();
}

void LogFinder::open()
{
    m_bar.show();
    m_bar.edit();
    apply();
}

void LogFinder::close()
{
    m_bar.hide();
    m_search.setSearch({});
    highlight();
    m_view.setFocus(Qt::OtherFocusReason);
}

void LogFinder::next()
{
    step(true);
}

void LogFinder::previous()
{
    step(false);
}

void LogFinder::step(bool isForward)
{
    if (m_bar.isHidden() || m_bar.search().text.isEmpty())
        return open();
    if (m_search.search() != m_bar.search())
        apply(); // what was typed a moment ago counts too
    m_isForward = isForward;
    m_wentRound = false;
    if (isForward)
        m_search.findNext(m_focus.record());
    else
        m_search.findPrevious(m_focus.record());
}

// A regular expression that cannot be used does not become a filter: it would hide everything.
void LogFinder::apply()
{
    const Search search = m_bar.search();
    const bool isUsable = captures::TextFinder(search).error().isEmpty();
    captures::Filter filter = m_focus.filter();
    if (isUsable || !m_bar.filters())
        filter.search = m_bar.filters() ? search : Search();
    m_wentRound = false;
    m_focus.setFilter(filter);
    m_search.setSearch(search);
    highlight();
    showStatus();
}

// Set from elsewhere: by a chip that was taken off, by another panel.
void LogFinder::followFilter()
{
    const Search &wanted = m_focus.filter().search;
    if (!wanted.text.isEmpty() && wanted != m_bar.search())
        m_bar.setSearch(wanted, true);
    else if (wanted.text.isEmpty() && m_bar.filters() && !m_bar.search().text.isEmpty())
        m_bar.setSearch(m_bar.search(), false);
    if (!m_bar.isHidden())
        m_search.setSearch(m_bar.search());
    highlight();
}

void LogFinder::highlight()
{
    const Search &filtered = m_focus.filter().search;
    m_view.setFinder(captures::TextFinder(m_bar.isHidden() ? filtered : m_bar.search()));
}

void LogFinder::lookAt(RecordId id, LogSearch::Turn turn)
{
    m_wentRound = turn == LogSearch::Turn::Round;
    m_focus.lookAtRecord(id);
    if (m_view.currentIndex().isValid())
        m_view.lookAt(m_view.currentIndex().row()); // it may be the same one, scrolled away
    showStatus();
}

void LogFinder::showStatus()
{
    m_bar.setStatus(m_search.error().isEmpty() ? status() : m_search.error(), !m_search.error().isEmpty());
}

QString LogFinder::status() const
{
    if (!m_search.isActive())
        return {};
    const qint64 number = m_search.numberOf(m_focus.record());
    const QString count = models::countText(m_search.count());
    QString text = number > 0 ? tr("%1 of %2", "number of a match").arg(models::countText(number), count)
        : m_search.count() > 0 || !m_search.isComplete()
        ? tr("%1 matches", nullptr, int(m_search.count())).arg(count)
        : tr("Not found");
    if (!m_search.isComplete())
        text += QStringLiteral(" …");
    if (m_wentRound && number > 0)
        text += QStringLiteral(" · ")
            + (m_isForward ? tr("went on from the beginning") : tr("went on from the end"));
    return text;
}

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logsearch.h"

#include <QObject>

namespace models {
class Focus;
class MessageLogModel;
} // namespace models

namespace panels {

class LogView;
class SearchBar;

// Joins the search bar with the search, the highlights in the view and the filter: while only matches are
// shown, the text in the bar is the one of the focus' filter.
class LogFinder : public QObject
{
    Q_OBJECT

public:
    LogFinder(models::Focus &focus, const models::MessageLogModel &log, LogView &view, SearchBar &bar);

    void open();
    void close(); // a filter stays
    void next(); // opens the bar, if nothing is searched for
    void previous();
    void growTo(captures::RecordId lastRecord) { m_search.growTo(lastRecord); }
    void retranslate() { showStatus(); }

private:
    void apply(); // what the bar has
    void followFilter();
    void highlight();
    void step(bool isForward);
    void lookAt(captures::RecordId id, models::LogSearch::Turn turn);
    void showStatus();
    QString status() const;

    models::Focus &m_focus;
    LogView &m_view;
    SearchBar &m_bar;
    models::LogSearch m_search;
    bool m_isForward = true; // the latest step
    bool m_wentRound = false;
};

} // namespace panels

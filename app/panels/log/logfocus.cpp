// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logfocus.h"

#include "models/focus.h"
#include "models/messagelogmodel.h"
#include "panels/log/logview.h"

#include <utility>

namespace panels {

LogFocus::LogFocus(models::Focus &focus, const models::MessageLogModel &log, LogView &view)
    : QObject(&view)
    , m_focus(focus)
    , m_log(log)
    , m_view(view)
{
    connect(&focus, &models::Focus::recordChanged, this, &LogFocus::follow);
    connect(&log, &QAbstractItemModel::modelAboutToBeReset, this, &LogFocus::noteReset);
    connect(&log, &QAbstractItemModel::rowsInserted, this, &LogFocus::noteRows);
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogFocus::noteCurrent);
}

// What is looked at before a reset is looked at again once it is there, unless the end is followed.
void LogFocus::noteReset()
{
    m_jumps = m_focus.record() > 0 && !m_view.isFollowing();
}

void LogFocus::noteRows()
{
    const int row = m_log.rowOf(m_focus.record());
    if (m_view.currentIndex().isValid() || row < 0)
        return; // it may be hidden, while all that is shown is selected
    m_view.selectRow(row);
    if (std::exchange(m_jumps, false))
        m_view.lookAt(row);
}

void LogFocus::noteCurrent(const QModelIndex &index)
{
    if (index.isValid())
        m_focus.lookAtRecord(m_log.idAt(index.row()));
}

void LogFocus::follow()
{
    const int row = m_log.rowOf(m_focus.record());
    if (row >= 0 && row == m_view.currentIndex().row())
        return;
    m_jumps = row < 0 && m_focus.record() > 0;
    if (row < 0)
        return m_view.selectionModel()->clear();
    m_view.selectRow(row);
    m_view.lookAt(row);
}

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/focus.h"

namespace models {

Focus::Focus(QObject *parent)
    : QObject(parent)
{
}

void Focus::lookAtWholeCapture()
{
    setSubject({});
}

void Focus::lookAt(captures::ConnectionId connection)
{
    setSubject({ Subject::Kind::Connection, connection, {} });
}

void Focus::lookAtRecent(const requests::Request &request)
{
    setSubject({ Subject::Kind::Recent, {}, request });
}

void Focus::lookAtRecord(captures::RecordId record)
{
    if (record == m_record)
        return;
    m_record = record;
    Q_EMIT recordChanged();
}

void Focus::setFilter(const captures::Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

bool Focus::tick(captures::ConnectionId connection, bool isTicked)
{
    if (isTicked == m_ticked.contains(connection))
        return true;
    if (isTicked && m_ticked.size() >= maxTicked)
        return false;
    if (isTicked)
        m_ticked.append(connection);
    else
        m_ticked.removeAll(connection);
    Q_EMIT tickedChanged();
    return true;
}

void Focus::untickAll()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    Q_EMIT tickedChanged();
}

void Focus::setSubject(const Subject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    lookAtRecord(0);
    Q_EMIT subjectChanged();
}

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/focus.h"

#include <algorithm>

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

int Focus::tickPlace(captures::ConnectionId connection) const
{
    const auto place = std::find(m_places.begin(), m_places.end(), connection);
    return place == m_places.end() ? -1 : int(place - m_places.begin());
}

bool Focus::tick(captures::ConnectionId connection, bool isTicked)
{
    if (isTicked == m_ticked.contains(connection))
        return true;
    const auto place =
        std::find(m_places.begin(), m_places.end(), isTicked ? std::nullopt : std::optional(connection));
    if (place == m_places.end()) {
        Q_EMIT tickRefused();
        return false;
    }
    *place = isTicked ? std::optional(connection) : std::nullopt;
    gatherTicked();
    return true;
}

void Focus::untickAll()
{
    if (m_ticked.isEmpty())
        return;
    m_places.fill(std::nullopt);
    gatherTicked();
}

void Focus::gatherTicked()
{
    m_ticked.clear();
    for (const auto &place : m_places)
        if (place)
            m_ticked.append(*place);
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

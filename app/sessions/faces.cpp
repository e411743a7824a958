// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/faces.h"

namespace sessions {

ConnectionId Faces::add(const requests::Request &request)
{
    m_lastId = ConnectionId(qint64(m_lastId) + 1);
    auto face = std::make_unique<Face>();
    face->status.id = m_lastId;
    face->status.request = request;
    face->status.state = State::Closed;
    m_faces[m_lastId] = std::move(face);
    return m_lastId;
}

bool Faces::move(Places &from, Places &to, ConnectionId id)
{
    auto place = from.extract(id);
    return !place.empty() && to.insert(std::move(place)).inserted;
}

bool Faces::remove(ConnectionId id)
{
    return move(m_faces, m_removed, id);
}

bool Faces::restore(ConnectionId id)
{
    return move(m_removed, m_faces, id);
}

const Face *Faces::removed(ConnectionId id) const
{
    const auto found = m_removed.find(id);
    return found == m_removed.end() ? nullptr : found->second.get();
}

Face *Faces::face(ConnectionId id) const
{
    const auto found = m_faces.find(id);
    return found == m_faces.end() ? nullptr : found->second.get();
}

QList<ConnectionId> Faces::ids() const
{
    QList<ConnectionId> ids;
    for (const auto &[id, face] : m_faces)
        ids.append(id);
    return ids;
}

QList<ConnectionId> Faces::apply(const std::map<ConnectionId, LiveState> &states)
{
    QList<ConnectionId> changed;
    for (const auto &[id, live] : states) {
        for (Places *places : { &m_faces, &m_removed }) {
            const auto found = places->find(id);
            if (found == places->end())
                continue;
            found->second->apply(live);
            changed.append(id);
        }
    }
    return changed;
}

QList<ConnectionId> Faces::sampleRates()
{
    QList<ConnectionId> changed;
    for (const auto &[id, one] : m_faces) {
        if (one->sampleRates())
            changed.append(id);
    }
    return changed;
}

} // namespace sessions

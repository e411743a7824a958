// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessions/face.h"

#include <QList>

#include <map>
#include <memory>

namespace sessions {

// All connections of a session as the GUI thread knows them, numbered in the order of their making. Says what
// changed by it; tells nobody, and knows nothing of the network.
class Faces
{
public:
    // Closed, and never connected yet.
    ConnectionId add(const requests::Request &request);
    // Off the list until restored; its state is still followed. False: unknown, or so already.
    bool remove(ConnectionId id);
    bool restore(ConnectionId id);

    Face *face(ConnectionId id) const; // nullptr if unknown or removed
    const Face *removed(ConnectionId id) const; // nullptr if unknown or not removed
    QList<ConnectionId> ids() const; // in order of making, without those removed

    // Those whose states are new now, removed ones too.
    QList<ConnectionId> apply(const std::map<ConnectionId, LiveState> &states);
    // Every half second. Those whose rates changed.
    QList<ConnectionId> sampleRates();

private:
    using Places = std::map<ConnectionId, std::unique_ptr<Face>>; // their statuses stay where they are
    static bool move(Places &from, Places &to, ConnectionId id);

    ConnectionId m_lastId{};
    Places m_faces;
    Places m_removed;
};

} // namespace sessions

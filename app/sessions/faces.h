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
    // False: unknown.
    bool forget(ConnectionId id);

    Face *face(ConnectionId id) const; // nullptr if unknown
    QList<ConnectionId> ids() const; // in order of making

    // Those that are known, whose states are new now.
    QList<ConnectionId> apply(const std::map<ConnectionId, LiveState> &states);
    // Every half second. Those whose rates changed.
    QList<ConnectionId> sampleRates();

private:
    ConnectionId m_lastId{};
    std::map<ConnectionId, std::unique_ptr<Face>> m_faces; // their statuses stay where they are
};

} // namespace sessions

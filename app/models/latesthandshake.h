// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backgroundtask.h"
#include "models/focus.h"
#include "models/recordedhandshake.h"
#include "sessions/connectionstatus.h"

#include <QObject>

namespace models {

class CaptureSource;

// The latest handshake of the connection in focus, read off the GUI thread: at first, and again whenever the
// connection's state changes, until the capture has what happened.
class LatestHandshake : public QObject
{
    Q_OBJECT

public:
    LatestHandshake(CaptureSource &source, Focus &focus, QObject *parent = nullptr);

    // nullptr: no connection is in focus, none was attempted, or it is still being read.
    const RecordedHandshake *handshake() const { return m_handshake ? &*m_handshake : nullptr; }
    QString error() const { return m_error; } // translated: the capture cannot be read

Q_SIGNALS:
    void changed();

private:
    struct Result
    {
        std::optional<RecordedHandshake> handshake;
        QString error;
    };

    // What tells one stage of an attempt from another. An attempt may follow another so soon that the session
    // tells only of the second one's outcome.
    struct Moment
    {
        std::optional<wire::Timestamp> dialledAt;
        sessions::State state{};
        std::optional<wire::Timestamp> closedAt;

        bool operator==(const Moment &) const = default;
    };

    void lookAtSubject();
    void followSession();
    void noteState();
    void read();
    void take(const Result &result, captures::ConnectionId connection);
    const sessions::ConnectionStatus *status() const;
    std::optional<Moment> moment() const;
    bool isUpToDate() const;

    CaptureSource &m_source;
    Focus &m_focus;
    std::optional<RecordedHandshake> m_handshake;
    QString m_error;
    std::optional<Moment> m_known;
    bool m_isStale = false; // to be read again once the capture has grown
    BackgroundTask m_task; // last: its end waits for what uses the rest
};

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/latesthandshake.h"

#include "captures/captureerror.h"
#include "models/capturesource.h"
#include "sessions/session.h"

namespace models {

using sessions::State;

LatestHandshake::LatestHandshake(CaptureSource &source, Focus &focus, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_focus(focus)
{
    connect(&focus, &Focus::subjectChanged, this, &LatestHandshake::lookAtSubject);
    connect(&source, &CaptureSource::aboutToReplace, this, [this] { m_task.cancel(); });
    connect(&source, &CaptureSource::sessionReplaced, this, &LatestHandshake::followSession);
    connect(&source, &CaptureSource::readerReplaced, this, &LatestHandshake::lookAtSubject);
    connect(&source, &CaptureSource::grew, this, [this] {
        if (m_isStale && !m_task.isRunning())
            read();
    });
    followSession();
}

void LatestHandshake::lookAtSubject()
{
    m_task.cancel();
    m_handshake.reset();
    m_error.clear();
    m_known = moment();
    m_isStale = false;
    if (m_focus.subject().isConnection())
        read();
    Q_EMIT changed();
}

void LatestHandshake::followSession()
{
    if (sessions::Session *session = m_source.session())
        connect(session, &sessions::Session::connectionsChanged, this, &LatestHandshake::noteState);
    lookAtSubject();
}

// Counts change many times a second; a handshake only with the state.
void LatestHandshake::noteState()
{
    const std::optional<Moment> now = moment();
    if (!now || now == m_known)
        return;
    m_known = now;
    read();
}

void LatestHandshake::read()
{
    const QString path = m_source.path();
    m_isStale = true;
    if (path.isEmpty())
        return;
    const captures::ConnectionId connection = m_focus.subject().connection;
    m_task.start([this, path, connection](BackgroundTask::Run &run) -> BackgroundTask::Delivery {
        Result result;
        try {
            const captures::CaptureReader reader(path, run.stopToken());
            result.handshake = readHandshake(reader, connection);
        } catch (const captures::CaptureError &error) {
            result.error = error.text();
        }
        return [this, result, connection] {
            take(result, connection);
        };
    });
}

void LatestHandshake::take(const Result &result, captures::ConnectionId connection)
{
    if (!m_focus.subject().isConnection() || m_focus.subject().connection != connection)
        return;
    m_handshake = result.handshake;
    m_error = result.error;
    m_isStale = !isUpToDate();
    Q_EMIT changed();
}

const sessions::ConnectionStatus *LatestHandshake::status() const
{
    if (!m_source.session() || !m_focus.subject().isConnection())
        return nullptr;
    return m_source.session()->status(m_focus.subject().connection);
}

std::optional<LatestHandshake::Moment> LatestHandshake::moment() const
{
    const sessions::ConnectionStatus *now = status();
    return now ? std::optional(Moment{ now->dialledAt, now->state, now->closedAt }) : std::nullopt;
}

// What the session says comes before the writer has written it.
bool LatestHandshake::isUpToDate() const
{
    const sessions::ConnectionStatus *now = status();
    if (!now)
        return true;
    if (!m_handshake)
        return now->state == State::Closed && !now->closedAt; // an entry that was never connected
    const captures::ConnectionRecord &record = m_handshake->record;
    if (record.opened != now->dialledAt)
        return false;
    switch (now->state) {
    case State::Connecting:
        return !record.closed && record.status == 0;
    case State::Open:
    case State::Closing:
        return !record.closed && record.status != 0;
    case State::Closed:
        // The event that tells why follows the record.
        return record.closed == now->closedAt && (record.status == 101 || !m_handshake->failure.isEmpty());
    }
    return true;
}

} // namespace models

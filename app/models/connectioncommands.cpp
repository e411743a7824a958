// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectioncommands.h"

#include "captures/captureerror.h"
#include "models/capturesource.h"

namespace models {

using sessions::ConnectionStatus;

ConnectionCommands::ConnectionCommands(CaptureSource &source, Focus &focus, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_focus(focus)
{
    connect(&focus, &Focus::subjectChanged, this, [this] {
        m_known = current() ? std::optional(current()->state) : std::nullopt;
        Q_EMIT changed();
    });
    connect(&source, &CaptureSource::replaced, this, &ConnectionCommands::followSession);
    followSession();
}

const ConnectionStatus *ConnectionCommands::current() const
{
    if (!m_source.session() || !m_focus.subject().isConnection())
        return nullptr;
    return m_source.session()->status(m_focus.subject().connection);
}

bool ConnectionCommands::isLive() const
{
    return current() && current()->state != sessions::State::Closed;
}

bool ConnectionCommands::isOpen() const
{
    return current() && current()->state == sessions::State::Open;
}

bool ConnectionCommands::canConnect() const
{
    return canRecord() && ((current() && !isLive()) || m_focus.subject().kind == Subject::Kind::Recent);
}

bool ConnectionCommands::canRecord() const
{
    return !m_source.isReadOnly();
}

void ConnectionCommands::connectTo(const QString &url)
{
    if (!canRecord() || url.trimmed().isEmpty())
        return;
    requests::Request request;
    if (const ConnectionStatus *status = current())
        request = status->request;
    if (m_focus.subject().kind == Subject::Kind::Recent)
        request = m_focus.subject().request;
    if (request.url != url.trimmed())
        request.name.clear();
    request.url = url.trimmed();
    if (!current() || isLive()) {
        connectNew(request);
        return;
    }
    m_source.session()->reconnect(current()->id, request);
    Q_EMIT connected(request.url);
}

void ConnectionCommands::connectNew(requests::Request request)
{
    if (!canRecord())
        return;
    const Subject before = m_focus.subject();
    try {
        const captures::ConnectionId id = m_source.startedSession().connectTo(request);
        m_focus.lookAt(id);
        if (before.kind == Subject::Kind::Recent && before.request.url == request.url)
            m_source.dropRecent(before.request);
        Q_EMIT connected(request.url);
    } catch (const captures::CaptureError &error) {
        Q_EMIT rejected(error.text());
    }
}

void ConnectionCommands::connectAgain()
{
    if (m_focus.subject().kind == Subject::Kind::Recent) {
        connectNew(m_focus.subject().request);
    } else if (current()) {
        m_source.session()->reconnect(current()->id);
        Q_EMIT connected(current()->request.url);
    }
}

void ConnectionCommands::disconnect()
{
    if (isLive())
        m_source.session()->disconnectFrom(current()->id);
}

void ConnectionCommands::duplicate()
{
    if (m_focus.subject().kind == Subject::Kind::Recent)
        connectNew(m_focus.subject().request);
    else if (current())
        connectNew(current()->request);
}

void ConnectionCommands::remove()
{
    const Subject subject = m_focus.subject();
    if (subject.kind == Subject::Kind::Recent) {
        m_focus.lookAtWholeCapture();
        m_source.dropRecent(subject.request);
    } else if (current()) {
        m_focus.lookAtWholeCapture();
        m_source.session()->forget(subject.connection);
    }
}

bool ConnectionCommands::send(sessions::MessageKind kind, const QByteArray &payload)
{
    if (!isOpen()) {
        Q_EMIT rejected(tr("The connection is not open. Connect first, then send."));
        return false;
    }
    const bool isControl = kind == sessions::MessageKind::Ping || kind == sessions::MessageKind::Pong;
    if (isControl && payload.size() > 125) {
        Q_EMIT rejected(
            tr("A ping or pong carries at most 125 bytes; this payload has %1.").arg(payload.size()));
        return false;
    }
    return m_source.session()->send(current()->id, kind, payload);
}

void ConnectionCommands::close(std::optional<quint16> code, const QByteArray &reason)
{
    if (isLive())
        m_source.session()->disconnectFrom(current()->id, code, reason);
}

void ConnectionCommands::followSession()
{
    if (sessions::Session *session = m_source.session()) {
        QObject::disconnect(session, nullptr, this, nullptr);
        connect(session, &sessions::Session::connectionsChanged, this, &ConnectionCommands::noteState);
    }
    noteState();
}

// The session tells of every change of a figure; here only the state counts.
void ConnectionCommands::noteState()
{
    const ConnectionStatus *status = current();
    const std::optional<sessions::State> state = status ? std::optional(status->state) : std::nullopt;
    if (state == m_known)
        return;
    m_known = state;
    Q_EMIT changed();
}

} // namespace models

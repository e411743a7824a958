// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectioncommands.h"

#include "captures/captureerror.h"
#include "models/capturesource.h"
#include "models/draft.h"
#include "requests/url.h"

#include <algorithm>

namespace models {

using sessions::ConnectionStatus;

ConnectionCommands::ConnectionCommands(CaptureSource &source, Focus &focus, Draft &draft, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_focus(focus)
    , m_draft(draft)
{
    connect(&focus, &Focus::subjectChanged, this, [this] {
        m_known = current() ? std::optional(current()->state) : std::nullopt;
        Q_EMIT changed();
    });
    connect(&focus, &Focus::tickedChanged, this, &ConnectionCommands::changed);
    connect(&source, &CaptureSource::sessionReplaced, this, &ConnectionCommands::followSession);
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

void ConnectionCommands::connectDraft()
{
    Q_EMIT aboutToConnect();
    const requests::Request request = m_draft.request();
    if (!canRecord() || request.url.trimmed().isEmpty())
        return;
    if (current() && !isLive())
        connectAgain();
    else
        begin(request, true, true);
}

void ConnectionCommands::connectTo(const QString &url)
{
    const QString before = m_draft.request().url;
    m_draft.setUrl(url.trimmed());
    if (m_draft.request().url != before && m_draft.request().savedAs.isEmpty()) {
        requests::Request request = m_draft.request(); // the name was that of another place
        request.name.clear();
        m_draft.setRequest(request);
    }
    connectDraft();
}

void ConnectionCommands::connectNew(const requests::Request &request)
{
    begin(request, false, true);
}

void ConnectionCommands::open(const requests::Request &request)
{
    begin(request, false, false);
}

void ConnectionCommands::begin(const requests::Request &request, bool isDraft, bool connects)
{
    if (!canRecord())
        return;
    const Subject before = m_focus.subject();
    try {
        sessions::Session &session = m_source.startedSession();
        const captures::ConnectionId id = connects ? session.connectTo(request) : session.add(request);
        if (isDraft)
            m_draft.handOver(id);
        m_focus.lookAt(id);
        if (before.kind == Subject::Kind::Recent && before.request.url == request.url)
            m_source.dropRecent(before.request);
        if (connects)
            Q_EMIT connected(request.url);
    } catch (const captures::CaptureError &error) {
        Q_EMIT rejected(error.text());
    }
}

void ConnectionCommands::connectAgain()
{
    Q_EMIT aboutToConnect();
    const requests::Request request = m_draft.request(); // the session's signals may replace the draft
    if (m_focus.subject().kind == Subject::Kind::Recent) {
        begin(request, true, true);
    } else if (current()) {
        m_source.session()->reconnect(current()->id, request);
        Q_EMIT connected(request.url);
    }
}

void ConnectionCommands::disconnect()
{
    if (isLive())
        m_source.session()->disconnectFrom(current()->id);
}

void ConnectionCommands::duplicate()
{
    Q_EMIT aboutToConnect();
    const requests::Request request = m_draft.request();
    if (m_focus.subject().kind != Subject::Kind::WholeCapture)
        connectNew(request);
}

void ConnectionCommands::remove()
{
    const Subject subject = m_focus.subject();
    if (!canRecord() || subject.kind == Subject::Kind::WholeCapture || (subject.isConnection() && !current()))
        return;
    const requests::Request &request = current() ? current()->request : subject.request;
    const QString name = request.name.isEmpty() ? requests::withoutUserInfo(request.url) : request.name;
    m_removed.append(subject);
    m_focus.lookAtWholeCapture();
    if (subject.isConnection())
        m_source.session()->remove(subject.connection);
    else
        m_source.dropRecent(subject.request);
    Q_EMIT changed();
    Q_EMIT removed(name);
}

void ConnectionCommands::restore()
{
    if (!canRestore())
        return;
    const Subject subject = m_removed.takeLast();
    if (subject.kind == Subject::Kind::Recent) {
        QList<requests::Request> recent = m_source.recent();
        recent.append(subject.request);
        m_source.setRecent(recent);
        m_focus.lookAtRecent(subject.request);
    } else {
        if (m_source.session()->restore(subject.connection))
            m_focus.lookAt(subject.connection);
    }
    Q_EMIT changed();
}

void ConnectionCommands::beginNewCapture()
{
    m_focus.lookAtWholeCapture(); // what is being typed is stored
    QList<requests::Request> recent = m_source.recent();
    for (const captures::ConnectionId id : m_source.session()->connections()) {
        requests::Request request = m_draft.requestOf(id);
        const requests::Message message = m_draft.messageOf(id);
        const QString name = request.shownName();
        for (int n = 2; recent.contains(request) && hasOtherWork(request, message); ++n)
            request.name = QStringLiteral("%1 %2").arg(name).arg(n);
        const bool isNew = !recent.contains(request);
        if (isNew)
            recent.append(request);
        if (isNew || !message.content.isEmpty())
            m_draft.remember({ Subject::Kind::Recent, {}, request }, request, message);
    }
    m_source.beginNew();
    m_source.setRecent(recent);
}

// Connections of an earlier run are told apart by their requests alone: there is room for one message each.
bool ConnectionCommands::hasOtherWork(const requests::Request &request,
                                      const requests::Message &message) const
{
    const Subject recent{ Subject::Kind::Recent, {}, request };
    const QString known = m_draft.messageOf(recent).content;
    return !message.content.isEmpty()
        && (m_draft.requestOf(recent) != request || (!known.isEmpty() && known != message.content));
}

bool ConnectionCommands::send(sessions::MessageKind kind, const QByteArray &payload)
{
    return sendTo(current() ? current()->id : captures::ConnectionId(), kind, payload);
}

bool ConnectionCommands::sendTo(captures::ConnectionId connection, sessions::MessageKind kind,
                                const QByteArray &payload)
{
    if (!isOpen(connection)) {
        Q_EMIT rejected(tr("The connection is not open. Connect first, then send."));
        return false;
    }
    return canSend(kind, payload) && m_source.session()->send(connection, kind, payload);
}

int ConnectionCommands::broadcast(sessions::MessageKind kind, const QByteArray &payload)
{
    return broadcastTo(m_focus.ticked(), kind, payload);
}

int ConnectionCommands::broadcastTo(const QList<captures::ConnectionId> &connections,
                                    sessions::MessageKind kind, const QByteArray &payload)
{
    if (!m_source.session() || !canSend(kind, payload))
        return 0;
    int reached = 0;
    for (const captures::ConnectionId id : connections)
        reached += int(m_source.session()->send(id, kind, payload));
    if (const qsizetype missed = connections.size() - reached; missed > 0)
        Q_EMIT rejected(
            tr("Sent to %1 of the ticked connections; %n of them are not open.", nullptr, int(missed))
                .arg(reached));
    return reached;
}

QList<captures::ConnectionId> ConnectionCommands::broadcastTargets() const
{
    QList<captures::ConnectionId> open;
    for (const captures::ConnectionId id : m_focus.ticked())
        if (isOpen(id))
            open.append(id);
    return open;
}

bool ConnectionCommands::isOpen(captures::ConnectionId connection) const
{
    const ConnectionStatus *status = m_source.session() ? m_source.session()->status(connection) : nullptr;
    return status && status->state == sessions::State::Open;
}

bool ConnectionCommands::canSend(sessions::MessageKind kind, const QByteArray &payload)
{
    const bool isControl = kind == sessions::MessageKind::Ping || kind == sessions::MessageKind::Pong;
    if (!isControl || payload.size() <= 125)
        return true;
    Q_EMIT rejected(tr("A ping or pong carries at most 125 bytes; this payload has %1.").arg(payload.size()));
    return false;
}

void ConnectionCommands::close(std::optional<quint16> code, const QByteArray &reason)
{
    if (isLive())
        m_source.session()->disconnectFrom(current()->id, code, reason);
}

void ConnectionCommands::followSession()
{
    if (sessions::Session *session = m_source.session()) {
        connect(session, &sessions::Session::connectionsChanged, this, &ConnectionCommands::noteState);
        connect(session, &sessions::Session::connectionRemoved, this,
                [this](captures::ConnectionId id) { m_focus.tick(id, false); });
    } else if (canRecord()) {
        m_removed.removeIf([](const Subject &subject) { return subject.isConnection(); });
        m_focus.untickAll(); // they were connections of the capture before
    }
    noteState();
}

// The session tells of every change of a figure; here only the state counts.
void ConnectionCommands::noteState()
{
    const ConnectionStatus *status = current();
    const std::optional<sessions::State> state = status ? std::optional(status->state) : std::nullopt;
    const QList<captures::ConnectionId> targets = std::exchange(m_targets, broadcastTargets());
    if (state == m_known && targets == m_targets)
        return;
    m_known = state;
    Q_EMIT changed();
}

} // namespace models

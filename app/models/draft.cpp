// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft.h"

#include "models/capturesource.h"
#include "requests/requestjson.h"
#include "sessions/session.h"

namespace models {

using requests::Request;

namespace {

// What a connect depends on.
Request connectable(Request request)
{
    request.name.clear();
    request.savedAs.clear();
    request.messages.clear();
    request.parameters.clear(); // the enabled ones stand in the URL
    request.headers.removeIf([](const requests::Header &header) { return !header.isEnabled; });
    return request;
}

} // namespace

Draft::Draft(CaptureSource &source, Focus &focus, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_focus(focus)
{
    connect(&focus, &Focus::subjectChanged, this, &Draft::followFocus);
    connect(&source, &CaptureSource::sessionReplaced, this, &Draft::followSession);
    followSession();
}

const Request *Draft::made() const
{
    const Subject &subject = m_focus.subject();
    return subject.isConnection() ? madeWith(subject.connection) : nullptr;
}

bool Draft::isPending() const
{
    return made() && connectable(*made()) != connectable(m_current->request);
}

Request Draft::requestOf(captures::ConnectionId connection) const
{
    return requestOf({ Subject::Kind::Connection, connection, {} });
}

requests::Message Draft::messageOf(captures::ConnectionId connection) const
{
    return messageOf({ Subject::Kind::Connection, connection, {} });
}

Request Draft::requestOf(const Subject &subject) const
{
    if (const Copy *copy = knownCopy(subject))
        return copy->request;
    const Request *made = subject.isConnection() ? madeWith(subject.connection) : nullptr;
    return made ? *made : subject.request;
}

requests::Message Draft::messageOf(const Subject &subject) const
{
    const Copy *copy = knownCopy(subject);
    return copy ? copy->message : requests::Message();
}

void Draft::remember(const Subject &subject, const Request &request,
                     const std::optional<requests::Message> &message)
{
    if (subject == m_focus.subject()) {
        setRequest(request);
        setMessage(message.value_or(m_current->message));
        return;
    }
    Copy &copy = copyOf(subject);
    copy.request = request;
    copy.message = message.value_or(copy.message);
}

void Draft::setBlank(const Request &request)
{
    const bool isUntouched = m_next.request == m_blank;
    m_blank = request;
    if (!isUntouched)
        return;
    m_next.request = request;
    if (m_current == &m_next)
        Q_EMIT requestChanged();
}

void Draft::setRequest(const Request &request)
{
    if (request == m_current->request)
        return;
    m_current->request = request;
    Q_EMIT requestChanged();
    notePending();
}

void Draft::setUrl(const QString &url)
{
    Request request = m_current->request;
    request.url = url;
    request.parameters = requests::inStepWith(url, request.parameters);
    setRequest(request);
}

void Draft::setParameters(const QList<requests::Parameter> &parameters)
{
    Request request = m_current->request;
    const QList<requests::Parameter> before = requests::inStepWith(request.url, request.parameters);
    request.parameters = requests::typedAs(before, parameters);
    request.url = requests::withParameters(request.url, request.parameters);
    setRequest(request);
}

void Draft::setMessage(const requests::Message &message)
{
    if (message == m_current->message)
        return;
    m_current->message = message;
    Q_EMIT messageChanged();
}

void Draft::handOver(captures::ConnectionId connection)
{
    Q_EMIT aboutToReplace();
    m_copies[connection] = *m_current;
    *m_current = { m_blank, {} };
    if (const Request *made = madeWith(m_focus.subject().connection);
        made && m_focus.subject().isConnection())
        m_current->request = *made;
    else if (m_focus.subject().kind == Subject::Kind::Recent)
        m_current->request = m_focus.subject().request;
    Q_EMIT replaced();
    notePending();
}

void Draft::followFocus()
{
    Q_EMIT aboutToReplace();
    m_current = &copyOf(m_focus.subject());
    Q_EMIT replaced();
    notePending();
}

// Numbers of connections begin anew with each session.
void Draft::followSession()
{
    if (sessions::Session *session = m_source.session()) {
        connect(session, &sessions::Session::connectionsChanged, this,
                [this](const QList<captures::ConnectionId> &ids) {
                    for (const captures::ConnectionId id : ids)
                        noteRenaming(id);
                    notePending();
                });
    } else {
        m_current = &m_next;
        m_copies.clear();
        followFocus();
    }
}

void Draft::noteRenaming(captures::ConnectionId connection)
{
    const auto copy = m_copies.find(connection);
    const Request *made = madeWith(connection);
    if (copy == m_copies.end() || !made || copy->second.request.name == made->name)
        return;
    copy->second.request.name = made->name;
    Q_EMIT renamed();
}

void Draft::notePending()
{
    if (isPending() == m_wasPending)
        return;
    m_wasPending = !m_wasPending;
    Q_EMIT pendingChanged();
}

Draft::Copy &Draft::copyOf(const Subject &subject)
{
    switch (subject.kind) {
    case Subject::Kind::Connection: {
        const auto [copy, isNew] = m_copies.try_emplace(subject.connection);
        if (const Request *made = madeWith(subject.connection); isNew && made)
            copy->second.request = *made;
        return copy->second;
    }
    case Subject::Kind::Recent: {
        const auto [copy, isNew] = m_recent.try_emplace(requests::toJson(subject.request));
        if (isNew)
            copy->second.request = subject.request;
        return copy->second;
    }
    case Subject::Kind::WholeCapture:
        break;
    }
    return m_next;
}

const Draft::Copy *Draft::knownCopy(const Subject &subject) const
{
    switch (subject.kind) {
    case Subject::Kind::Connection:
        if (const auto copy = m_copies.find(subject.connection); copy != m_copies.end())
            return &copy->second;
        break;
    case Subject::Kind::Recent:
        if (const auto copy = m_recent.find(requests::toJson(subject.request)); copy != m_recent.end())
            return &copy->second;
        break;
    case Subject::Kind::WholeCapture:
        return &m_next;
    }
    return nullptr;
}

const Request *Draft::madeWith(captures::ConnectionId connection) const
{
    const sessions::ConnectionStatus *status =
        m_source.session() ? m_source.session()->status(connection) : nullptr;
    return status ? &status->request : nullptr;
}

} // namespace models

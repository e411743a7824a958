// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workingcopies.h"

#include "models/capturesource.h"
#include "models/collectionsource.h"
#include "models/draft.h"
#include "models/focus.h"
#include "requests/barerequest.h"
#include "sessions/session.h"

namespace models {

using captures::ConnectionId;
using requests::Request;

namespace {

const QString placeholder = QStringLiteral("{{demo}}");

bool isAt(const QString &base, const QString &url)
{
    return !base.isEmpty() && url.startsWith(base + QLatin1Char('/'));
}

} // namespace

bool isSameSaved(Request a, Request b)
{
    a = requests::withoutSecrets(a);
    b = requests::withoutSecrets(b);
    a.name = b.name;
    return a == b;
}

WorkingCopies::WorkingCopies(CollectionSource &collection, CaptureSource &capture, Focus &focus, Draft &draft,
                             QObject *parent)
    : QObject(parent)
    , m_collection(collection)
    , m_capture(capture)
    , m_focus(focus)
    , m_draft(draft)
{
    m_review.setSingleShot(true);
    connect(&m_review, &QTimer::timeout, this, &WorkingCopies::review);
    const auto soon = [this] {
        m_review.start(0);
    };
    connect(&draft, &Draft::requestChanged, this, soon);
    connect(&draft, &Draft::replaced, this, soon);
    connect(&capture, &CaptureSource::recentChanged, this, soon);
    connect(&capture, &CaptureSource::sessionReplaced, this, [this, soon] {
        m_bases.clear();
        if (sessions::Session *session = m_capture.session()) {
            connect(session, &sessions::Session::connectionAdded, this, [this, soon](ConnectionId id) {
                noteBase(id);
                soon();
            });
            connect(session, &sessions::Session::connectionRemoved, this, soon);
        }
        soon();
    });
    connect(&collection.collection(), &collections::Collection::changed, this,
            &WorkingCopies::followCollection);
}

void WorkingCopies::setDemo(const QString &base, const QStringList &urls)
{
    m_demoUrls = urls;
    if (base == m_demo)
        return;
    m_demo = base;
    if (const Request filled = filledIn(m_draft.request()); filled != m_draft.request())
        m_draft.setRequest(filled);
    Q_EMIT demoChanged();
    review();
}

bool WorkingCopies::isDemo(const QString &url) const
{
    return isAt(m_demo, url);
}

bool WorkingCopies::comesWithDemo(const Request &request) const
{
    Request plain;
    plain.name = request.name;
    plain.url = request.url;
    plain.parameters = request.parameters;
    return request == plain && m_demoUrls.contains(filledIn(request).url);
}

bool WorkingCopies::isSaved() const
{
    return m_collection.collection().requestEntry(m_draft.request().savedAs) != nullptr;
}

bool WorkingCopies::isUnsaved() const
{
    return differs(m_draft.request());
}

bool WorkingCopies::isUnsaved(ConnectionId connection) const
{
    return m_unsavedConnections.contains(connection);
}

bool WorkingCopies::hasDiverged() const
{
    const auto base = m_bases.find(m_focus.subject().connection);
    const QString id = m_draft.request().savedAs;
    return m_focus.subject().isConnection() && base != m_bases.end() && isSaved()
        && base->second.savedAs == id && !isSameSaved(base->second, opened(id));
}

Request WorkingCopies::opened(const QString &id) const
{
    return filledIn(m_collection.collection().request(id));
}

Request WorkingCopies::forFile(Request request) const
{
    return forFile(std::move(request), m_demo);
}

Request WorkingCopies::forFile(Request request, const QString &base)
{
    if (isAt(base, request.url))
        request.url.replace(0, base.size(), placeholder);
    return request;
}

Request WorkingCopies::filledIn(Request request) const
{
    if (!m_demo.isEmpty() && request.url.startsWith(placeholder))
        request.url.replace(0, placeholder.size(), m_demo);
    return request;
}

bool WorkingCopies::needsDemo(const Request &request)
{
    return request.url.startsWith(placeholder);
}

void WorkingCopies::takeOver(const QString &id)
{
    const Request saved = opened(id);
    const Subject subject = m_focus.subject();
    m_draft.setRequest(saved);
    noteSaved();
    if (subject.isConnection() && m_capture.session())
        m_capture.session()->rename(subject.connection, saved.name);
}

void WorkingCopies::revert()
{
    Request saved = opened(m_draft.request().savedAs);
    saved.name = m_draft.request().name;
    m_draft.setRequest(saved);
    noteSaved();
}

void WorkingCopies::noteSaved()
{
    if (m_focus.subject().isConnection())
        m_bases[m_focus.subject().connection] = opened(m_draft.request().savedAs);
    review();
}

// A file that cannot be read says nothing about what differs from it.
bool WorkingCopies::differs(const Request &draft) const
{
    const collections::EntryPtr entry = m_collection.collection().requestEntry(draft.savedAs);
    return entry && !entry->isBroken() && !isSameSaved(draft, opened(draft.savedAs));
}

void WorkingCopies::followCollection()
{
    for (const auto &base : std::map(m_bases))
        follow(base.first);
    review();
}

void WorkingCopies::follow(ConnectionId connection)
{
    const Request base = m_bases[connection];
    const collections::EntryPtr entry = m_collection.collection().requestEntry(base.savedAs);
    Request draft = m_draft.requestOf({ Subject::Kind::Connection, connection, {} });
    if (!entry || entry->isBroken() || draft.savedAs != base.savedAs)
        return;
    const Request saved = opened(base.savedAs);
    const bool hasOwnName = draft.name != base.name;
    if (!isSameSaved(draft, base))
        return;
    m_bases[connection] = saved;
    const QString name = hasOwnName ? draft.name : saved.name;
    if (isSameSaved(draft, saved) && name == draft.name)
        return;
    draft = requests::withSecretsOf(saved, draft);
    draft.name = name;
    m_draft.remember({ Subject::Kind::Connection, connection, {} }, draft);
    if (m_capture.session())
        m_capture.session()->rename(connection, name);
}

// What a copy was made from, before its file or its draft change.
void WorkingCopies::noteBase(ConnectionId connection)
{
    const QString id = m_draft.requestOf(connection).savedAs;
    if (m_collection.collection().requestEntry(id) && m_bases[connection].savedAs != id)
        m_bases[connection] = opened(id);
}

void WorkingCopies::review()
{
    m_review.stop();
    QSet<QString> unsaved;
    QSet<ConnectionId> connections;
    if (sessions::Session *session = m_capture.session()) {
        for (const ConnectionId id : session->connections()) {
            const Request draft = m_draft.requestOf({ Subject::Kind::Connection, id, {} });
            if (!m_collection.collection().requestEntry(draft.savedAs))
                continue;
            noteBase(id);
            if (!differs(draft))
                continue;
            unsaved.insert(draft.savedAs);
            connections.insert(id);
        }
    }
    if (isUnsaved())
        unsaved.insert(m_draft.request().savedAs);
    m_unsaved = unsaved;
    m_unsavedConnections = connections;
    Q_EMIT changed();
}

} // namespace models

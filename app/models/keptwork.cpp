// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keptwork.h"

#include "models/capturesource.h"
#include "models/draft.h"
#include "models/focus.h"
#include "models/workingcopies.h"
#include "sessions/session.h"

namespace models {

using collections::OpenWork;

namespace {

constexpr std::chrono::seconds keepPause{ 1 };
constexpr qsizetype maxKept = 100;

} // namespace

KeptWork::KeptWork(const QString &folder, CaptureSource &capture, Focus &focus, Draft &draft,
                   WorkingCopies &copies, QObject *parent)
    : QObject(parent)
    , m_capture(capture)
    , m_focus(focus)
    , m_draft(draft)
    , m_copies(copies)
    , m_path(folder)
    , m_folder(std::make_shared<collections::WorkFolder>(folder))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(keepPause);
    connect(&m_pause, &QTimer::timeout, this, &KeptWork::keep);
    connect(&draft, &Draft::requestChanged, this, &KeptWork::noteChange);
    connect(&draft, &Draft::messageChanged, this, &KeptWork::noteChange);
    connect(&draft, &Draft::renamed, this, &KeptWork::noteChange);
    connect(&capture, &CaptureSource::recentChanged, this, &KeptWork::noteChange);
    connect(&copies, &WorkingCopies::demoChanged, this, &KeptWork::fillIn);
    connect(&capture, &CaptureSource::sessionReplaced, this, [this] {
        if (sessions::Session *session = m_capture.session()) {
            connect(session, &sessions::Session::connectionAdded, this, &KeptWork::noteChange);
            connect(session, &sessions::Session::connectionRemoved, this, &KeptWork::noteChange);
        }
    });
}

// What was left and could not be shown any more stays for the next run.
KeptWork::~KeptWork()
{
    if (m_isChanged && m_isBegun)
        m_folder->keep(work(), ++m_number);
    else if (m_isChanged)
        collections::WorkFolder(m_path).keep(work(), 1);
}

void KeptWork::recall()
{
    m_recall.start([this, folder = m_folder](BackgroundTask::Run &) -> BackgroundTask::Delivery {
        const auto work = folder->takeOver();
        return [this, work] {
            show(work);
        };
    });
}

void KeptWork::show(const std::optional<QList<OpenWork>> &work)
{
    QList<requests::Request> recent;
    for (const OpenWork &open : work.value_or(QList<OpenWork>())) {
        requests::Request request = m_copies.filledIn(open.request);
        if (const auto live = demoConnection(request)) {
            m_draft.remember({ Subject::Kind::Connection, *live, {} }, request, open.message);
            continue;
        }
        if (recent.contains(request) || recent.size() >= maxKept)
            continue;
        recent.append(request);
        m_draft.remember({ Subject::Kind::Recent, {}, request }, request, open.message);
    }
    m_isBegun = true;
    if (work)
        m_capture.setRecent(recent);
    if (work || m_isChanged)
        noteChange();
    Q_EMIT recalled(work.has_value());
}

// The demo's connections have come by themselves.
std::optional<captures::ConnectionId> KeptWork::demoConnection(const requests::Request &request) const
{
    if (!m_capture.session() || !m_copies.isDemo(request.url))
        return std::nullopt;
    for (const captures::ConnectionId id : m_capture.session()->connections()) {
        const requests::Request &made = m_capture.session()->status(id)->request;
        if (made.url == request.url && made.name == request.name)
            return id;
    }
    return std::nullopt;
}

// The built-in server began to run: earlier connections to it have somewhere to go. Who looks at one goes on
// looking at it.
void KeptWork::fillIn()
{
    QList<requests::Request> recent;
    for (const requests::Request &before : m_capture.recent()) {
        const requests::Request request = m_copies.filledIn(before);
        const Subject subject{ Subject::Kind::Recent, {}, before };
        if (request != before)
            m_draft.remember({ Subject::Kind::Recent, {}, request },
                             m_copies.filledIn(m_draft.requestOf(subject)), m_draft.messageOf(subject));
        recent.append(request);
    }
    if (recent == m_capture.recent())
        return;
    m_capture.setRecent(recent);
    if (m_focus.subject().kind == Subject::Kind::Recent)
        m_focus.lookAtRecent(m_copies.filledIn(m_focus.subject().request));
}

void KeptWork::noteChange()
{
    m_isChanged = true;
    if (m_isBegun && !m_pause.isActive())
        m_pause.start();
}

void KeptWork::keep()
{
    m_isChanged = false;
    m_keeping.start([folder = m_folder, open = work(), number = ++m_number](BackgroundTask::Run &) {
        folder->keep(open, number);
        return BackgroundTask::Delivery();
    });
}

// Connections that were never given a URL are none, and those that the demo makes by itself come by
// themselves.
QList<OpenWork> KeptWork::work() const
{
    QList<Subject> subjects;
    if (m_capture.session())
        for (const captures::ConnectionId id : m_capture.session()->connections())
            subjects.append({ Subject::Kind::Connection, id, {} });
    for (const requests::Request &request : m_capture.recent())
        subjects.append({ Subject::Kind::Recent, {}, request });
    QList<OpenWork> work;
    for (const Subject &subject : subjects) {
        const OpenWork open{ m_copies.forFile(m_draft.requestOf(subject)), m_draft.messageOf(subject) };
        const bool isOfDemo = m_copies.comesWithDemo(open.request) && open.message == requests::Message();
        if (!open.request.url.isEmpty() && !isOfDemo && !work.contains(open) && work.size() < maxKept)
            work.append(open);
    }
    return work;
}

} // namespace models

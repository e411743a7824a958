// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordrun.h"

#include "captures/captureerror.h"
#include "cli/terminal.h"
#include "cli/verdict.h"

#include <algorithm>

namespace cli {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds writingPatience = std::chrono::seconds(10); // interfaces.md: then status 4
constexpr qsizetype rowsAtOnce = 512;
constexpr qint64 strikingPings = 3; // unanswered

bool isData(const captures::Row &row)
{
    const bool isWhole = (row.flags & (captures::Incomplete | captures::Truncated)) == 0;
    return row.direction == captures::Direction::In && isWhole
        && (row.kind == captures::Kind::Text || row.kind == captures::Kind::Binary);
}

} // namespace

RecordRun::RecordRun(const RecordPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_session(plan.file)
    , m_capture(plan.file)
{
    for (QTimer *timer : { &m_limit, &m_patience }) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer); // others may come 5 % early
    }
    connect(&m_limit, &QTimer::timeout, this, &RecordRun::close);
    connect(&m_pinging, &QTimer::timeout, this, &RecordRun::ping);
    connect(&m_patience, &QTimer::timeout, this, &RecordRun::giveUp);
    connect(&m_progress, &QTimer::timeout, this, &RecordRun::tellProgress);
    connect(&m_session, &sessions::Session::connectionsChanged, this, &RecordRun::look);
    connect(&m_session, &sessions::Session::captureGrew, this, &RecordRun::follow);
    connect(&m_session, &sessions::Session::troubleChanged, this, &RecordRun::watchTrouble);
    m_connection = m_session.connectTo(plan.request);
    m_session.setEchoes(m_connection, plan.echoes);
    m_progress.start(milliseconds(250));
    QTimer::singleShot(0, this, &RecordRun::look); // it may have failed at once
}

RecordRun::~RecordRun() = default;

void RecordRun::look()
{
    const sessions::ConnectionStatus *status = m_session.status(m_connection);
    if (!status || m_hasEnded)
        return;
    if (!m_wasOpen && status->openedAt)
        begin();
    if (status->state == sessions::State::Closed)
        end();
}

void RecordRun::begin()
{
    m_wasOpen = true;
    Q_EMIT opened();
    const auto kind = m_plan.sendsBinary ? sessions::MessageKind::Binary : sessions::MessageKind::Text;
    for (const QByteArray &message : m_plan.messages)
        m_session.send(m_connection, kind, message);
    if (m_plan.pingEvery)
        m_pinging.start(*m_plan.pingEvery);
    if (m_plan.duration) {
        const auto now = std::chrono::system_clock::now();
        const auto passed =
            std::chrono::duration_cast<milliseconds>(now - *m_session.status(m_connection)->openedAt);
        m_limit.start(std::clamp(*m_plan.duration - passed, milliseconds(0), *m_plan.duration));
    }
}

void RecordRun::follow()
{
    if (!m_plan.count || m_isClosing || m_hasEnded)
        return;
    try {
        while (m_dataMessages < *m_plan.count && countRows()) { }
    } catch (const captures::CaptureError &error) {
        return finish(NotWritten, { error.text() });
    }
    if (m_dataMessages >= *m_plan.count)
        close();
}

// True if there may be more rows.
bool RecordRun::countRows()
{
    const auto rows = m_capture.rows(m_counted + 1, rowsAtOnce);
    if (rows.isEmpty())
        return false;
    m_counted = rows.last().id;
    m_dataMessages += std::count_if(rows.begin(), rows.end(), isData);
    return rows.size() == rowsAtOnce;
}

void RecordRun::ping()
{
    const sessions::ConnectionStatus *status = m_session.status(m_connection);
    const qint64 unanswered = status ? status->unansweredPings : 0;
    if (unanswered >= strikingPings && !std::exchange(m_saidDeaf, true))
        say(tr("The server has answered none of the last %1 pings.").arg(unanswered));
    m_saidDeaf = m_saidDeaf && unanswered > 0;
    m_session.send(m_connection, sessions::MessageKind::Ping, QByteArray::number(++m_pings));
}

void RecordRun::watchTrouble()
{
    const auto trouble = m_session.trouble();
    if (!trouble) {
        m_patience.stop();
        look(); // it may have ended meanwhile
    } else if (!m_patience.isActive()) {
        say(tr("Cannot write %1: %2").arg(trouble->path, trouble->reason));
        m_patience.start(writingPatience);
    }
}

void RecordRun::giveUp()
{
    m_session.retryWriting(); // a last time: the disk may have been cleared meanwhile
    if (m_session.flush(milliseconds(500)))
        look();
    else
        finish(NotWritten, { tr("What was recorded until then lies in %1.").arg(m_session.capturePath()) });
}

void RecordRun::interrupt()
{
    if (m_session.trouble()) // there is no waiting for a Close that could not be recorded
        return giveUp();
    if (m_isClosing)
        m_session.drop(m_connection);
    else
        close();
}

void RecordRun::close()
{
    m_isClosing = true;
    m_limit.stop();
    m_pinging.stop();
    m_session.disconnectFrom(m_connection);
}

void RecordRun::end()
{
    if (!m_session.flush(writingPatience)) {
        if (m_session.trouble())
            return watchTrouble(); // its patience ends in giveUp()
        return finish(NotWritten,
                      { tr("Not all of it could be written. What was recorded until then lies in %1.")
                            .arg(m_session.capturePath()) });
    }
    try {
        while (m_plan.count && m_dataMessages < *m_plan.count && countRows()) { }
        const bool isReached = m_plan.count && m_dataMessages >= *m_plan.count;
        const auto *status = m_session.status(m_connection);
        const Ending ending{ m_wasOpen, m_isClosing || isReached, status ? status->summary : QString(),
                             m_plan.isVerbose };
        const Verdict verdict = judge(m_capture, m_connection, ending);
        finish(verdict.status, verdict.lines, verdict.foreign);
    } catch (const captures::CaptureError &error) {
        finish(NotWritten, { error.text() });
    }
}

void RecordRun::tellProgress()
{
    if (const auto *status = m_session.status(m_connection))
        sayProgress(tr("%1 messages in, %2 out, %3 KiB in the capture")
                        .arg(status->in.messages)
                        .arg(status->out.messages)
                        .arg(m_session.growth().fileBytes / 1024));
}

void RecordRun::finish(int exitStatus, const QStringList &lines, const QList<QByteArray> &foreign)
{
    if (std::exchange(m_hasEnded, true))
        return;
    for (QTimer *timer : { &m_limit, &m_pinging, &m_patience, &m_progress })
        timer->stop();
    for (qsizetype i = 0; i < lines.size(); ++i)
        i == 0 ? say(lines[i]) : sayPlainly(lines[i]);
    for (const QByteArray &text : foreign)
        sayForeign(text);
    Q_EMIT ended(exitStatus);
}

} // namespace cli

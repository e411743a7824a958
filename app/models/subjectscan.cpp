// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/subjectscan.h"

#include "models/capturesource.h"

namespace models {

SubjectScan::SubjectScan(CaptureSource &source, Focus &focus, MakeReading makeReading, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_focus(focus)
    , m_makeReading(std::move(makeReading))
{
    connect(&source, &CaptureSource::readerReplaced, this, &SubjectScan::restart);
    connect(&source, &CaptureSource::grew, this, &SubjectScan::follow);
    connect(&focus, &Focus::subjectChanged, this, &SubjectScan::restart);
    connect(&m_scan, &Scan::advanced, this, &SubjectScan::advanced);
    connect(&m_scan, &Scan::failed, this, &SubjectScan::advanced);
}

void SubjectScan::setActive(bool isActive)
{
    m_isActive = isActive;
    follow();
}

void SubjectScan::restart()
{
    m_scan.stop();
    m_isStale = true;
    Q_EMIT restarted();
    follow();
}

captures::RecordId SubjectScan::wanted() const
{
    const bool hasRecords = m_source.reader() && m_focus.subject().kind != Subject::Kind::Recent;
    return hasRecords ? m_source.lastRecord() : 0;
}

void SubjectScan::follow()
{
    if (!m_isActive || wanted() == 0)
        return;
    if (!m_isStale) {
        m_scan.growTo(wanted());
        return;
    }
    m_isStale = false;
    const Subject &subject = m_focus.subject();
    m_scan.start(m_source.path(), subject.isConnection() ? std::optional(subject.connection) : std::nullopt,
                 wanted(), m_makeReading());
}

} // namespace models

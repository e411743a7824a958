// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capturesource.h"

#include "captures/captureerror.h"
#include "sessions/session.h"

#include <QDateTime>
#include <QDir>

namespace models {

QString newCapturePath(const QString &folder)
{
    const QDir dir(folder);
    dir.mkpath(QStringLiteral("."));
    const QString stem = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd'T'HHmmss'Z'"));
    QString path = dir.filePath(stem + QStringLiteral(".wscap"));
    for (int n = 2; QFile::exists(path); ++n)
        path = dir.filePath(QStringLiteral("%1-%2.wscap").arg(stem).arg(n));
    return path;
}

std::unique_ptr<CaptureSource> CaptureSource::recordingInto(const QString &folder)
{
    std::unique_ptr<CaptureSource> source(new CaptureSource);
    source->m_folder = folder;
    return source;
}

std::unique_ptr<CaptureSource> CaptureSource::opened(const QString &path)
{
    std::unique_ptr<CaptureSource> source(new CaptureSource);
    source->m_reader = std::make_unique<captures::CaptureReader>(path);
    source->m_lastRecord = source->m_reader->lastRecord();
    source->m_fileBytes = source->m_reader->summary().fileBytes;
    source->m_loss = source->m_reader->loss();
    return source;
}

CaptureSource::~CaptureSource() = default;

QString CaptureSource::path() const
{
    if (m_session)
        return m_session->capturePath();
    return m_reader ? m_reader->path() : QString();
}

sessions::Session &CaptureSource::startedSession()
{
    Q_ASSERT(!isReadOnly());
    if (m_session)
        return *m_session;
    m_session = std::make_unique<sessions::Session>(newCapturePath(m_folder));
    connect(m_session.get(), &sessions::Session::captureGrew, this, &CaptureSource::follow);
    Q_EMIT sessionReplaced();
    return *m_session;
}

void CaptureSource::beginNew()
{
    Q_ASSERT(!isReadOnly());
    Q_EMIT aboutToReplace();
    m_reader.reset();
    m_session.reset();
    m_lastRecord = 0;
    m_fileBytes = 0;
    Q_EMIT sessionReplaced();
    Q_EMIT readerReplaced();
}

void CaptureSource::setFolder(const QString &folder)
{
    m_folder = folder;
}

void CaptureSource::setRecent(const QList<requests::Request> &recent)
{
    m_recent = recent;
    Q_EMIT recentChanged();
}

void CaptureSource::dropRecent(const requests::Request &request)
{
    if (m_recent.removeAll(request) > 0)
        Q_EMIT recentChanged();
}

void CaptureSource::follow()
{
    const captures::Growth growth = m_session->growth();
    m_lastRecord = growth.lastRecord;
    m_fileBytes = growth.fileBytes;
    if (!m_reader || m_file != growth.file)
        openReader(growth.file);
    Q_EMIT grew();
}

// The writer moves to another file, maybe of the same name, when the one it wrote to is in trouble.
void CaptureSource::openReader(quint64 file)
{
    Q_EMIT aboutToReplace();
    m_reader.reset();
    try {
        m_reader = std::make_unique<captures::CaptureReader>(m_session->capturePath());
        m_file = file;
    } catch (const captures::CaptureError &) {
        // Tried again when the capture grows.
    }
    Q_EMIT readerReplaced();
}

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/steadyrecording.h"

#include "captures/captureerror.h"

#include <QCoreApplication>

namespace captures {

SteadyRecording::SteadyRecording(const QString &path)
    : m_recording(std::make_unique<Recording>(path))
{
}

std::optional<qint64> SteadyRecording::writeNext()
{
    const Record *record = m_backlog.next();
    if (!record)
        return std::nullopt;
    m_recording->insert(*record);
    m_backlog.advance();
    m_connectionsChanged += std::holds_alternative<ConnectionChange>(*record);
    return RecordQueue::cost(*record);
}

void SteadyRecording::commit()
{
    if (m_recording->hasVanished())
        throw DatabaseError(
            DatabaseError::Fault::CannotOpen,
            QCoreApplication::translate("captures::CaptureWriter",
                                        "The file was moved or removed while it was being written."));
    m_recording->commit();
    m_backlog.commit();
    m_lastCommitted = m_recording->lastRecord();
}

void SteadyRecording::rollback()
{
    m_recording->rollback();
    m_backlog.rollback();
}

qint64 SteadyRecording::moveTo(const QString &path)
{
    rollback();
    std::unique_ptr<Recording> next = copied(path);
    qint64 lost = 0;
    if (!next) {
        next = std::make_unique<Recording>(path);
        next->continueAfter(m_lastCommitted);
        lost = m_lastCommitted;
    }
    if (!hasVanished())
        finish();
    m_recording = std::move(next);
    ++m_file;
    return lost;
}

// A full disk there is the user's to settle; a capture here that cannot be read any more is left behind.
std::unique_ptr<Recording> SteadyRecording::copied(const QString &path) const
{
    try {
        return std::make_unique<Recording>(path, *m_recording);
    } catch (const DatabaseError &error) {
        if (error.fault() == DatabaseError::Fault::Full)
            throw CaptureError(CaptureError::Kind::Unwritable, error.reason());
    }
    return nullptr;
}

void SteadyRecording::finish()
{
    try {
        m_recording->finish();
    } catch (const DatabaseError &) {
        m_recording->rollback();
    }
}

Growth SteadyRecording::growth()
{
    return { m_recording->lastRecord(), m_recording->fileBytes(), m_connectionsChanged, m_file };
}

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/capturewarnings.h"

#include "models/capturesource.h"
#include "models/connectionsmodel.h"
#include "models/figures.h"
#include "sessions/session.h"

namespace shell {

CaptureWarnings::CaptureWarnings(models::CaptureSource &source, const models::ConnectionsModel &connections,
                                 QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_connections(connections)
{
    connect(&source, &models::CaptureSource::sessionReplaced, this, &CaptureWarnings::followSession);
    followSession();
}

QStringList CaptureWarnings::texts() const
{
    QStringList texts{ ofRecording(), ofPauses(), ofBudget() };
    texts.removeAll(QString());
    return texts;
}

void CaptureWarnings::followSession()
{
    if (sessions::Session *session = m_source.session())
        connect(session, &sessions::Session::troubleChanged, this, &CaptureWarnings::noteTrouble);
    m_hasGap = false;
    noteTrouble();
}

void CaptureWarnings::noteTrouble()
{
    m_trouble = m_source.session() ? m_source.session()->trouble() : std::nullopt;
    m_hasGap |= m_trouble && m_trouble->isUnrecorded;
    Q_EMIT changed();
}

QString CaptureWarnings::ofRecording() const
{
    if (m_trouble)
        return m_trouble->isUnrecorded ? tr("✕ Nothing is being recorded")
                                       : tr("✕ The capture cannot be written");
    return m_hasGap ? tr("⚠ A part of this capture was not recorded") : QString();
}

QString CaptureWarnings::ofPauses() const
{
    int paused = 0;
    for (int row = 1; row < m_connections.rowCount(); ++row)
        paused += int(m_connections.statusAt(row).isPaused);
    return paused > 0 ? tr("⏸ %n connection(s) paused while the disk catches up", nullptr, paused)
                      : QString();
}

QString CaptureWarnings::ofBudget() const
{
    qint64 over = 0;
    for (int row = 1; row < m_connections.rowCount(); ++row)
        over += m_connections.statusAt(row).overBudget;
    return over > 0 ? tr("▲ %1 over the budget").arg(models::countText(over)) : QString();
}

} // namespace shell

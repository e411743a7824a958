// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/pausebar.h"

#include "models/figures.h"

#include <QEvent>

namespace panels {

using captures::RecordId;

void PauseBar::pause(RecordId lastRecord)
{
    m_pausedAt = lastRecord;
    growTo(lastRecord);
}

void PauseBar::resume()
{
    m_pausedAt.reset();
    showPause();
}

void PauseBar::growTo(RecordId lastRecord)
{
    m_lastRecord = lastRecord;
    showPause();
}

void PauseBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showPause();
    NoticeBar::changeEvent(event);
}

void PauseBar::showPause()
{
    if (!isPaused())
        return setNotice({});
    const RecordId more = m_lastRecord - *m_pausedAt;
    setNotice(more == 0 ? tr("The view is paused. Recording goes on.")
                        : tr("The view is paused. %1 rows were recorded meanwhile.", nullptr, int(more))
                              .arg(models::countText(more)),
              tr("Resume"));
}

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/pendingnotice.h"

#include "models/connectioncommands.h"
#include "models/draft.h"

#include <QEvent>

namespace panels {

PendingNotice::PendingNotice(models::ConnectionCommands &commands, models::Draft &draft, QWidget *parent)
    : NoticeBar(parent)
    , m_commands(commands)
    , m_draft(draft)
{
    connect(&draft, &models::Draft::pendingChanged, this, &PendingNotice::showState);
    connect(&commands, &models::ConnectionCommands::changed, this, &PendingNotice::showState);
    connect(this, &NoticeBar::buttonPressed, &commands, &models::ConnectionCommands::connectAgain);
    showState();
}

void PendingNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    NoticeBar::changeEvent(event);
}

// One that has ended is connected again with the main button: nothing is to be said then.
void PendingNotice::showState()
{
    if (m_draft.isPending() && m_commands.isLive())
        setNotice(tr("Changes apply at the next connect."), tr("Reconnect now"));
    else
        setNotice({});
}

} // namespace panels

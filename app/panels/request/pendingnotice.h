// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/look/noticebar.h"

namespace models {
class ConnectionCommands;
class Draft;
} // namespace models

namespace panels {

// Says that the request was edited since the connection in focus was made, and offers to connect again with
// it. Locks nothing.
class PendingNotice : public NoticeBar
{
    Q_OBJECT

public:
    PendingNotice(models::ConnectionCommands &commands, models::Draft &draft, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    models::ConnectionCommands &m_commands;
    models::Draft &m_draft;
};

} // namespace panels

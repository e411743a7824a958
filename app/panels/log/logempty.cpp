// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logempty.h"

namespace panels {

void LogEmpty::explain(Reason reason)
{
    m_reason = reason;
    setButton({});
    switch (reason) {
    case Reason::NoConnection:
        setTexts(tr("No connection yet"),
                 tr("Type the address of a WebSocket server above and press Enter.\n"
                    "Every frame, ping and close will be shown here and kept on disk."));
        break;
    case Reason::Waiting:
        setTexts(tr("Waiting for the first row"), tr("Everything that crosses the wire will stand here."));
        break;
    case Reason::NothingRecorded:
        setTexts(tr("Nothing was recorded"), tr("This capture holds no rows for this connection."));
        break;
    case Reason::EarlierRun:
        setTexts(
            tr("From an earlier run"),
            tr("Connect again to go on here. What was recorded then stands under File ▸ Recent captures."));
        setButton(tr("Connect again"));
        break;
    case Reason::Cleared:
        setTexts(tr("The log was cleared"),
                 tr("The rows are hidden but still recorded. New ones appear here."));
        setButton(tr("Show them again"));
        break;
    case Reason::NonePasses:
        setTexts(tr("No row passes"), tr("Rows are recorded, but none meets all the conditions above."));
        setButton(tr("Show all rows"));
        break;
    }
}

} // namespace panels

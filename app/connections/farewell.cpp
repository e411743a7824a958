// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/farewell.h"

namespace connections {

event::Closed Farewell::describe(qint64 unsentMessages) const
{
    event::Closed closed;
    closed.byServer = isByServer;
    closed.isClean = hasCloseLeft && receivedClose && !violation;
    closed.text = text;
    closed.unsentMessages = unsentMessages;
    closed.bytesAfterClose = bytesAfterClose;
    if (violation) {
        closed.code = violation->closeCode;
        closed.reason = violation->rule;
    } else if (receivedClose) {
        closed.code = receivedClose->code.value_or(wire::CloseCode::NoStatus);
        closed.reason = receivedClose->reason;
        if (!hasCloseLeft)
            closed.text = tr("The connection broke before Sockeye's Close had left.");
    } else {
        describeLoss(closed);
    }
    return closed;
}

void Farewell::describeLoss(event::Closed &closed) const
{
    closed.code = wire::CloseCode::Abnormal;
    closed.byServer = text.isEmpty() && !sentClose;
    if (text.isEmpty() && !tlsFault.isEmpty())
        closed.text = tr("The connection was lost: TLS broke (%1).").arg(tlsFault);
    else if (text.isEmpty())
        closed.text = sentClose ? tr("The server ended TCP without answering the Close.")
                                : tr("The connection was lost: TCP ended without a Close.");
}

} // namespace connections

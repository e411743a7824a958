// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/message.h"

#include <QByteArray>

#include <optional>

namespace panels {

// What becomes of a message as it is written: its bytes, and what is wrong with them.
struct DraftCheck
{
    struct Fault
    {
        qsizetype at = 0; // bytes of what is written
        QString text; // translated: where, what and what to do
    };

    QByteArray payload; // empty if it cannot be sent
    std::optional<Fault> fault;
    bool isSendable = true; // JSON and XML may be sent with a fault, bytes that are none may not

    qint64 bytes() const { return payload.size(); }
};

// Checks `written` (UTF-8) as `form`; not for files. Any thread.
DraftCheck checkDraft(requests::Message::Form form, const QByteArray &written);
// JSON or XML laid out, everything as written but the blanks; nullopt if there is a fault.
std::optional<QByteArray> laidOut(requests::Message::Form form, const QByteArray &written);

} // namespace panels

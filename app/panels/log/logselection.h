// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"

#include <QList>

namespace models {
class MessageLogModel;
}

namespace panels {

class LogView;

// The rows of a log that are selected, as records, and what can be done with the current one. Looks when
// asked.
class LogSelection
{
public:
    LogSelection(const models::MessageLogModel &log, const LogView &view)
        : m_log(log)
        , m_view(view)
    {
    }

    qint64 count() const;
    QList<captures::RecordId> ids(qsizetype limit) const; // in order of the log
    bool canResend() const; // the current row is a message that can be sent as it is
    bool canEdit() const; // the current row is a message

private:
    const models::MessageLogModel &m_log;
    const LogView &m_view;
};

} // namespace panels

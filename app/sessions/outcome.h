// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payloads/jsonmembers.h"

#include <QByteArray>
#include <QString>

namespace sessions {

// How the latest attempt of a connection ended, told from its events as they are recorded: one after another
// while it lives, the last ones when a capture is opened again.
class Outcome
{
public:
    // `wasOpen`: what is known of the attempt before the first event.
    explicit Outcome(bool wasOpen = false)
        : m_wasOpen(wasOpen)
    {
    }

    // Name and detail of an event (eventName(), eventDetail()), the older ones first.
    void add(QByteArrayView event, QByteArrayView detail);

    // Translated: "refused: 404 Not Found", "closed by the server: 1000 normal closure" …; empty while all is
    // well.
    QString summary() const { return m_violation.isEmpty() ? m_summary : m_violation; }
    // It was never open although that was wanted, or is broken.
    bool hasFailed() const { return m_hasFailed; }

private:
    void addClosed(const QList<payloads::JsonMember> &members);

    bool m_wasOpen;
    bool m_hasFailed = false;
    QString m_summary;
    QString m_violation; // why it was closed says more than how
};

} // namespace sessions

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/events.h"
#include "wire/closecode.h"

#include <QCoreApplication>

#include <optional>

namespace connections {

// What is known of a connection's end, gathered while it comes: the Closes, a violation, who began. A value.
struct Farewell
{
    Q_DECLARE_TR_FUNCTIONS(connections::Tap)

public:
    std::optional<wire::ClosePayload> sentClose;
    std::optional<wire::ClosePayload> receivedClose;
    std::optional<wire::Violation> violation;
    bool hasCloseLeft = false; // sentClose did, entirely
    bool isByServer = false; // the first Close was the server's
    QString text; // translated: why we ended TCP; empty if we did not
    QString tlsFault; // OpenSSL's words for a fatal fault; empty: TLS held
    qint64 bytesAfterClose = 0;

    // The server will send nothing more that counts.
    bool isServerDone() const { return receivedClose || violation; }
    event::Closed describe(qint64 unsentMessages) const;

private:
    void describeLoss(event::Closed &closed) const;
};

} // namespace connections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"
#include "wire/closecode.h"

namespace server {

// Sends Close as soon as the connection is open. Codes that must not be on the wire are sent as well: it is
// there to try how a client takes them.
class ClosingService : public Service
{
public:
    explicit ClosingService(Query &query); // code=0–65535 or none, default 1000; reason=TEXT

    void start(Channel &channel) override;

private:
    wire::ClosePayload m_payload;
};

} // namespace server

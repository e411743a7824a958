// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/closingservice.h"

#include "server/channel.h"

namespace server {

ClosingService::ClosingService(Query &query)
{
    if (query.text("code") == "none")
        return;
    m_payload.code = quint16(query.number("code", wire::CloseCode::Normal, 0, 65535));
    m_payload.reason = query.text("reason");
}

void ClosingService::start(Channel &channel)
{
    channel.close(m_payload);
}

} // namespace server

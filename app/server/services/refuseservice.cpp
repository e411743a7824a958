// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/refuseservice.h"

#include "server/json.h"

namespace server {

namespace {
// The lines that clients look for beside such a status.
wire::HeaderFields fieldsFor(int status)
{
    switch (status) {
    case 401:
        return { { "WWW-Authenticate", R"(Basic realm="sockeye", charset="UTF-8")" },
                 { "WWW-Authenticate", R"(Bearer realm="sockeye")" } };
    case 407:
        return { { "Proxy-Authenticate", R"(Basic realm="sockeye")" } };
    case 426:
        return { { "Upgrade", "websocket" }, { "Sec-WebSocket-Version", "13" } };
    case 429:
    case 503:
        return { { "Retry-After", "5" } };
    default:
        return {};
    }
}
} // namespace

RefuseService::RefuseService(Query &query)
    : m_status(int(query.number("status", 403, 200, 599)))
{
}

std::optional<Answer> RefuseService::refuse() const
{
    Answer answer{ m_status, { { "Content-Type", "application/json" } }, {} };
    answer.fields += fieldsFor(m_status);
    answer.fields += { { "Set-Cookie", "refused=yes; Path=/" }, { "Set-Cookie", "seen=once" } };
    answer.body = R"({"error":{"status":)" + QByteArray::number(m_status) + R"(,"reason":)"
        + jsonString(reasonPhrase(m_status)) + R"(,"message":"This path refuses every handshake."}})";
    return answer;
}

} // namespace server

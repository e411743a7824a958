// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/headersservice.h"

#include "server/channel.h"
#include "server/json.h"

namespace server {

HeadersService::HeadersService(const wire::RequestHead &request)
{
    const QByteArray line = request.method + ' ' + request.target + ' ' + request.version;
    QByteArray pairs;
    for (const wire::HeaderField &field : request.fields) {
        pairs += pairs.isEmpty() ? "" : ",";
        pairs += '[' + jsonString(field.name) + ',' + jsonString(field.value) + ']';
    }
    m_json = R"({"request":)" + jsonString(line) + R"(,"headers":[)" + pairs + "]}";
}

void HeadersService::start(Channel &channel)
{
    channel.sendText(m_json);
}

} // namespace server

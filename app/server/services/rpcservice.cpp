// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/rpcservice.h"

#include "server/channel.h"
#include "server/json.h"

#include <QRandomGenerator>
#include <QTimer>

namespace server {

using namespace std::chrono_literals;

namespace {
constexpr qsizetype mostBytes = 16 * 1024;
constexpr int mostPending = 200; // beyond that answers come at once, so that memory does not grow

QByteArray complaint(const QByteArray &words)
{
    return R"({"id":null,"error":)" + jsonString(words) + '}';
}
} // namespace

RpcService::RpcService(Query &query)
    : m_longest(query.milliseconds("delay", 300ms))
{
}

void RpcService::receive(Channel &channel, const wire::Message &message)
{
    if (message.payload.size() > mostBytes)
        return channel.sendText(complaint("a request may have 16 KiB"));
    const std::optional<QByteArray> id = jsonMember(message.payload, "id");
    const std::optional<QByteArray> method = jsonMember(message.payload, "method");
    if (!id || !method)
        return channel.sendText(complaint("a request is a JSON object with \"id\" and \"method\""));

    const bool isLate = m_pending >= mostPending;
    const int delay = isLate ? 0 : QRandomGenerator::global()->bounded(int(m_longest.count()) + 1);
    const QByteArray answer = R"({"id":)" + *id + R"(,"method":)" + *method + R"(,"result":{"delay_ms":)"
        + QByteArray::number(delay) + "}}";
    if (isLate)
        return channel.sendText(answer);
    ++m_pending;
    QTimer::singleShot(delay, &m_context, [this, &channel, answer] {
        --m_pending;
        channel.sendText(answer);
    });
}

} // namespace server

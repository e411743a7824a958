// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service.h"

#include "server/services/binaryservice.h"
#include "server/services/chatservice.h"
#include "server/services/closingservice.h"
#include "server/services/echoservice.h"
#include "server/services/floodservice.h"
#include "server/services/fragmentsservice.h"
#include "server/services/headersservice.h"
#include "server/services/pingservice.h"
#include "server/services/redirectservice.h"
#include "server/services/refuseservice.h"
#include "server/services/rpcservice.h"
#include "server/services/slowservice.h"
#include "server/services/subprotocolservice.h"
#include "server/services/tickerservice.h"

namespace server {

namespace {
// Makes a T from the query.
template <typename T> std::unique_ptr<Service> fromQuery(const Call &call)
{
    return std::make_unique<T>(call.query);
}

// Makes a T that asks for nothing.
template <typename T> std::unique_ptr<Service> plain(const Call &)
{
    return std::make_unique<T>();
}

std::unique_ptr<Service> fromHeaders(const Call &call)
{
    return std::make_unique<HeadersService>(call.request);
}
} // namespace

ServiceTable makeServices()
{
    const auto room = std::make_shared<ChatRoom>();
    const auto intoRoom = [room](const Call &) {
        return std::make_unique<ChatService>(room);
    };
    return {
        { "/", "/", "an echo", plain<EchoService> },
        { "/echo", "/echo", "sends every message back", plain<EchoService> },
        { "/ticker", "/ticker?every=MS", "JSON price ticks of several types and channels",
          fromQuery<TickerService> },
        { "/chat", "/chat", "passes messages on between its clients", intoRoom },
        { "/flood", "/flood?count=N&size=B&rate=R",
          "N messages of B bytes, R a second or at full speed, then Close 1000", fromQuery<FloodService> },
        { "/binary", "/binary", "MessagePack, CBOR, gzip and a PNG image", plain<BinaryService> },
        { "/close", "/close?code=C&reason=R", "closes at once (code=none: without a code)",
          fromQuery<ClosingService> },
        { "/fragments", "/fragments?size=B", "messages cut inside characters, pings between",
          fromQuery<FragmentsService> },
        { "/ping", "/ping?every=MS", "pings with a count", fromQuery<PingService> },
        { "/slow", "/slow?every=MS", "messages byte by byte", fromQuery<SlowService> },
        { "/headers", "/headers", "the request head as received, as JSON; then an echo", fromHeaders },
        { "/refuse", "/refuse?status=S", "an HTTP refusal with headers and a JSON body",
          fromQuery<RefuseService> },
        { "/redirect", "/redirect?to=PATH&status=S", "an HTTP redirect", fromQuery<RedirectService> },
        { "/subprotocol", "/subprotocol", "picks the second subprotocol offered; then an echo",
          plain<SubprotocolService> },
        { "/rpc", "/rpc?delay=MS", "answers {\"id\":…,\"method\":…} with the same id, after a random delay",
          fromQuery<RpcService> },
    };
}

QByteArray describe(const ServiceTable &services)
{
    QByteArray text;
    for (const ServiceEntry &entry : services)
        text += "  " + entry.usage.leftJustified(28) + entry.summary + '\n';
    return text;
}

} // namespace server

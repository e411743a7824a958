// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/negotiation.h"

#include "wire/handshake.h"

namespace server {

namespace {
Answer upgradeRequired(const QByteArray &words)
{
    Answer answer = Answer::inWords(426, words);
    answer.fields.append(wire::HeaderField{ "Upgrade", "websocket" });
    answer.fields.append(wire::HeaderField{ "Sec-WebSocket-Version", "13" });
    return answer;
}

bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == 16;
}

// The rules that any HTTP/1.1 request has to keep.
std::optional<Answer> judgeHttp(const wire::RequestHead &request)
{
    if (request.method != "GET") {
        Answer answer = Answer::inWords(405, "A WebSocket begins with GET, not " + request.method + '.');
        answer.fields.append(wire::HeaderField{ "Allow", "GET" });
        return answer;
    }
    if (request.version != "HTTP/1.1")
        return Answer::inWords(505, "A WebSocket needs HTTP/1.1 (RFC 6455 §4.2.1).");
    if (request.fields.values("Host").size() != 1)
        return Answer::inWords(400, "There must be one Host line (RFC 9112 §3.2).");
    return {};
}

// The rules of the opening handshake.
std::optional<Answer> judgeUpgrade(const wire::HeaderFields &fields)
{
    if (!fields.hasToken("Upgrade", "websocket"))
        return upgradeRequired(
            "This is a WebSocket server: \"Upgrade: websocket\" is missing (RFC 6455 §4.2.1).");
    if (!fields.hasToken("Connection", "Upgrade"))
        return Answer::inWords(400, "\"Connection: Upgrade\" is missing (RFC 6455 §4.2.1).");
    if (fields.values("Sec-WebSocket-Version") != QList<QByteArray>{ "13" })
        return upgradeRequired("This server speaks Sec-WebSocket-Version 13 only (RFC 6455 §4.2.2).");
    const QList<QByteArray> keys = fields.values("Sec-WebSocket-Key");
    if (keys.size() != 1 || !isKey(keys.first()))
        return Answer::inWords(
            400, "There must be one Sec-WebSocket-Key of 16 bytes in base64 (RFC 6455 §4.2.1).");
    return {};
}
} // namespace

wire::ResponseHead Agreement::toResponse() const
{
    wire::ResponseHead head;
    head.status = 101;
    head.reason = reasonPhrase(101);
    head.fields = { { "Upgrade", "websocket" },
                    { "Connection", "Upgrade" },
                    { "Sec-WebSocket-Accept", accept },
                    { "Server", "Sockeye/" SOCKEYE_VERSION } };
    if (!subprotocol.isEmpty())
        head.fields.append(wire::HeaderField{ "Sec-WebSocket-Protocol", subprotocol });
    if (deflate)
        head.fields.append(wire::HeaderField{ "Sec-WebSocket-Extensions", deflate->toResponse() });
    return head;
}

std::variant<Agreement, Answer> negotiate(const wire::RequestHead &request)
{
    if (std::optional<Answer> refusal = judgeHttp(request))
        return *refusal;
    if (std::optional<Answer> refusal = judgeUpgrade(request.fields))
        return *refusal;
    Agreement agreement;
    agreement.accept = wire::acceptFor(request.fields.value("Sec-WebSocket-Key"));
    agreement.deflate = wire::acceptDeflateOffer(request.fields.elements("Sec-WebSocket-Extensions"));
    return agreement;
}

} // namespace server

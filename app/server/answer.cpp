// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/answer.h"

#include <array>

namespace server {

namespace {
struct Phrase
{
    int status;
    const char *words;
};

constexpr std::array phrases = {
    Phrase{ 101, "Switching Protocols" },
    Phrase{ 200, "OK" },
    Phrase{ 201, "Created" },
    Phrase{ 202, "Accepted" },
    Phrase{ 204, "No Content" },
    Phrase{ 300, "Multiple Choices" },
    Phrase{ 301, "Moved Permanently" },
    Phrase{ 302, "Found" },
    Phrase{ 303, "See Other" },
    Phrase{ 304, "Not Modified" },
    Phrase{ 307, "Temporary Redirect" },
    Phrase{ 308, "Permanent Redirect" },
    Phrase{ 400, "Bad Request" },
    Phrase{ 401, "Unauthorized" },
    Phrase{ 402, "Payment Required" },
    Phrase{ 403, "Forbidden" },
    Phrase{ 404, "Not Found" },
    Phrase{ 405, "Method Not Allowed" },
    Phrase{ 406, "Not Acceptable" },
    Phrase{ 407, "Proxy Authentication Required" },
    Phrase{ 408, "Request Timeout" },
    Phrase{ 409, "Conflict" },
    Phrase{ 410, "Gone" },
    Phrase{ 413, "Content Too Large" },
    Phrase{ 414, "URI Too Long" },
    Phrase{ 421, "Misdirected Request" },
    Phrase{ 422, "Unprocessable Content" },
    Phrase{ 425, "Too Early" },
    Phrase{ 426, "Upgrade Required" },
    Phrase{ 428, "Precondition Required" },
    Phrase{ 429, "Too Many Requests" },
    Phrase{ 431, "Request Header Fields Too Large" },
    Phrase{ 451, "Unavailable For Legal Reasons" },
    Phrase{ 500, "Internal Server Error" },
    Phrase{ 501, "Not Implemented" },
    Phrase{ 502, "Bad Gateway" },
    Phrase{ 503, "Service Unavailable" },
    Phrase{ 504, "Gateway Timeout" },
    Phrase{ 505, "HTTP Version Not Supported" },
    Phrase{ 511, "Network Authentication Required" },
};

bool hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}
} // namespace

QByteArray reasonPhrase(int status)
{
    for (const Phrase &phrase : phrases) {
        if (phrase.status == status)
            return phrase.words;
    }
    return "Unknown";
}

Answer Answer::inWords(int status, const QByteArray &words)
{
    return { status, { { "Content-Type", "text/plain; charset=utf-8" } }, words + '\n' };
}

QByteArray Answer::toBytes() const
{
    wire::ResponseHead head;
    head.status = status;
    head.reason = reasonPhrase(status);
    head.fields = fields;
    if (!hasBody(status))
        return head.toBytes();
    head.fields.append(wire::HeaderField{ "Content-Length", QByteArray::number(body.size()) });
    head.fields.append(wire::HeaderField{ "Connection", "close" });
    return head.toBytes() + body;
}

} // namespace server

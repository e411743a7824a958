// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/handshake.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace wire {

namespace {

using Id = HandshakeRule::Id;
using RuleFault = HandshakeRule::Fault;

constexpr char clientSection[] = "RFC 6455 §4.1";

// What a response has under `name`, repeated fields shown side by side.
QByteArray found(const ResponseHead &response, QByteArrayView name)
{
    QByteArray text;
    for (const QByteArray &value : response.fields.values(name))
        text += (text.isEmpty() ? QByteArray() : QByteArray(", ")) + value;
    return text;
}

// How the values of a field that are not what they must be break its rule. `single`: one is allowed at most.
RuleFault faultIn(const QList<QByteArray> &values, bool isSingle)
{
    if (values.isEmpty())
        return RuleFault::Missing;
    if (isSingle && values.size() > 1)
        return RuleFault::Repeated;
    const bool isEmpty =
        std::all_of(values.begin(), values.end(), [](const QByteArray &value) { return value.isEmpty(); });
    return isEmpty ? RuleFault::Empty : RuleFault::Wrong;
}

HandshakeRule statusRule(const ResponseHead &response)
{
    // 101 belongs to HTTP/1.1 (RFC 9110 §15.2 forbids 1xx towards HTTP/1.0), and browsers insist on it.
    const bool isOldVersion = response.version == "HTTP/1.0" || response.version == "HTTP/0.9";
    QByteArray line = response.version + ' ' + QByteArray::number(response.status);
    if (!response.reason.isEmpty())
        line += ' ' + response.reason;
    const bool isKept = response.status == 101 && !isOldVersion;
    return { Id::Status,     isKept, clientSection,
             "HTTP/1.1 101", line,   isKept ? RuleFault::None : RuleFault::Wrong };
}

HandshakeRule tokenRule(Id id, const ResponseHead &response, const QByteArray &name, const QByteArray &token)
{
    const bool isKept = response.fields.hasToken(name, token);
    return { id,
             isKept,
             clientSection,
             name + ": " + token,
             found(response, name),
             isKept ? RuleFault::None : faultIn(response.fields.values(name), false) };
}

HandshakeRule acceptRule(const RequestHead &request, const ResponseHead &response)
{
    const QByteArray expected = acceptFor(request.fields.value("Sec-WebSocket-Key"));
    const QList<QByteArray> values = response.fields.values("Sec-WebSocket-Accept");
    // RFC 6455 §11.3.3: the field must not appear twice.
    const bool isKept = values.size() == 1 && values.first() == expected;
    return { Id::Accept,
             isKept,
             clientSection,
             "Sec-WebSocket-Accept: " + expected,
             found(response, "Sec-WebSocket-Accept"),
             isKept ? RuleFault::None : faultIn(values, true) };
}

HandshakeRule subprotocolRule(const RequestHead &request, const ResponseHead &response)
{
    const QByteArray name = "Sec-WebSocket-Protocol";
    const QList<QByteArray> offered = request.fields.elements(name);
    const QList<QByteArray> chosen = response.fields.values(name);
    const bool isKept = chosen.isEmpty() || (chosen.size() == 1 && offered.contains(chosen.first()));
    const QByteArray expected = offered.isEmpty() ? "no " + name : "none or one of: " + offered.join(", ");
    const bool hasSeveral = response.fields.elements(name).size() > 1; // in one field or in several
    const RuleFault fault = hasSeveral ? RuleFault::Repeated : faultIn(chosen, true);
    return { Id::Subprotocol,       isKept,
             clientSection,         expected,
             found(response, name), isKept ? RuleFault::None : fault };
}

HandshakeRule extensionsRule(const RequestHead &request, const ResponseHead &response)
{
    const QByteArray name = "Sec-WebSocket-Extensions";
    const QList<QByteArray> offered = request.fields.elements(name);
    const DeflateAnswer answer = readDeflateAnswer(request.fields, response.fields);
    QByteArray expected = offered.isEmpty() ? "no " + name : "none or as offered: " + offered.join(", ");
    if (answer.fault)
        expected += " (" + answer.fault->toText() + ')';
    return { Id::Extensions, !answer.fault,         "RFC 6455 §9.1, RFC 7692 §7.1",
             expected,       found(response, name), answer.fault ? RuleFault::Wrong : RuleFault::None,
             answer.fault };
}

} // namespace

QByteArray randomKey()
{
    std::array<quint32, 4> random;
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toBase64();
}

QByteArray acceptFor(QByteArrayView key)
{
    const QByteArray salted = key.toByteArray() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64();
}

QList<HandshakeRule> checkResponse(const RequestHead &request, const ResponseHead &response)
{
    return { statusRule(response),
             tokenRule(Id::Upgrade, response, "Upgrade", "websocket"),
             tokenRule(Id::Connection, response, "Connection", "Upgrade"),
             acceptRule(request, response),
             subprotocolRule(request, response),
             extensionsRule(request, response) };
}

} // namespace wire

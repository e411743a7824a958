// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/closecode.h"

#include <QtEndian>

#include <algorithm>

namespace wire {

namespace {

constexpr quint16 firstOfLibraries = 3000;
constexpr quint16 firstPrivate = 4000;
constexpr quint16 lastPrivate = 4999;
constexpr qsizetype maxReasonSize = 123; // RFC 6455 §5.5: 125 bytes of a control frame, less the code

const CloseCodeFact *factFor(quint16 code)
{
    const QList<CloseCodeFact> &facts = closeCodeFacts();
    const auto found =
        std::find_if(facts.begin(), facts.end(), [code](const auto &fact) { return fact.code == code; });
    return found == facts.end() ? nullptr : &*found;
}

QByteArrayView cutToFit(QByteArrayView reason)
{
    if (reason.size() <= maxReasonSize)
        return reason;
    qsizetype size = maxReasonSize;
    while (size > 0 && (quint8(reason[size]) & 0xc0) == 0x80)
        --size;
    return reason.first(size);
}

} // namespace

const QList<CloseCodeFact> &closeCodeFacts()
{
    static const QList<CloseCodeFact> facts = {
        { 1000, "normal closure", true },
        { 1001, "going away", true },
        { 1002, "protocol error", true },
        { 1003, "unsupported data", true },
        { 1004, "reserved", false },
        { 1005, "no status received", false },
        { 1006, "abnormal closure", false },
        { 1007, "invalid payload data", true },
        { 1008, "policy violation", true },
        { 1009, "message too big", true },
        { 1010, "mandatory extension", true },
        { 1011, "internal error", true },
        { 1012, "service restart", true },
        { 1013, "try again later", true },
        { 1014, "bad gateway", true },
        { 1015, "TLS handshake failure", false },
        { 3000, "unauthorized", true },
        { 3003, "forbidden", true },
        { 3008, "timeout", true },
    };
    return facts;
}

QByteArray closeCodeName(quint16 code)
{
    if (const CloseCodeFact *fact = factFor(code))
        return fact->name;
    if (code >= firstPrivate && code <= lastPrivate)
        return "private use";
    if (code >= firstOfLibraries && code < firstPrivate)
        return "registered by libraries and frameworks";
    return "not assigned";
}

bool isAllowedOnWire(quint16 code)
{
    if (const CloseCodeFact *fact = factFor(code))
        return fact->isAllowedOnWire;
    return code >= firstOfLibraries && code <= lastPrivate;
}

std::optional<ClosePayload> ClosePayload::parse(QByteArrayView payload)
{
    if (payload.size() == 1)
        return std::nullopt;
    ClosePayload close;
    if (payload.isEmpty())
        return close;
    close.code = qFromBigEndian<quint16>(payload.data());
    close.reason = payload.sliced(2).toByteArray();
    return close;
}

QByteArray ClosePayload::toBytes() const
{
    if (!code)
        return {};
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(*code, bytes.data());
    return bytes.append(cutToFit(reason));
}

} // namespace wire

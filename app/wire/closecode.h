// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace wire {

// RFC 6455 §7.4 and the IANA registry of close codes.
namespace CloseCode {
constexpr quint16 Normal = 1000;
constexpr quint16 GoingAway = 1001;
constexpr quint16 ProtocolError = 1002;
constexpr quint16 UnsupportedData = 1003;
constexpr quint16 NoStatus = 1005; // never on the wire
constexpr quint16 Abnormal = 1006; // never on the wire
constexpr quint16 InvalidPayload = 1007;
constexpr quint16 PolicyViolation = 1008;
constexpr quint16 TooBig = 1009;
constexpr quint16 InternalError = 1011;
} // namespace CloseCode

struct CloseCodeFact
{
    quint16 code = 0;
    QByteArray name; // "normal closure"; not translated, the registry's words
    bool isAllowedOnWire = false;
};

// The registered codes 1000–1015 and the best known of those above, by code.
const QList<CloseCodeFact> &closeCodeFacts();
// "normal closure", "registered by libraries and frameworks" (others of 3000–3999), "private use"
// (4000–4999), "not assigned".
QByteArray closeCodeName(quint16 code);
// 1000–1003, 1007–1014, 3000–4999.
bool isAllowedOnWire(quint16 code);

// The payload of a Close frame: nothing, or two bytes of code and a reason in UTF-8 of at most 123 bytes.
struct ClosePayload
{
    std::optional<quint16> code;
    QByteArray reason;

    // nullopt for a payload of one byte; says nothing about whether code or reason are allowed.
    static std::optional<ClosePayload> parse(QByteArrayView payload);
    // Without a code nothing, as a reason cannot stand alone. The reason is cut at a character boundary so
    // that it fits 123 bytes.
    QByteArray toBytes() const;
};

} // namespace wire

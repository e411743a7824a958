// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/handshake.h"
#include "wire/httphead.h"
#include "wire/messagereader.h"
#include "wire/timestamp.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <variant>

namespace connections {

// The stretches of making a connection, in their order.
enum class Phase { NameLookup, Tcp, Tls, Upgrade };
constexpr int phaseCount = 4;
// "name_lookup", "tcp", "tls", "upgrade".
QByteArray phaseName(Phase phase);

// How long each phase took; empty: not taken, or not reached.
using Phases = std::array<std::optional<std::chrono::microseconds>, phaseCount>;

// What was agreed upon by TLS, and whose certificate it was.
struct TlsFacts
{
    QByteArray protocol; // "TLSv1.3"
    QByteArray cipher;
    QByteArray subject;
    QByteArray issuer;
    QByteArray expires; // ISO 8601
    bool isVerified = false;
    bool isNamedOldStyle = false; // in its CN alone: browsers and Go refuse such a certificate
    QList<QByteArray> ignoredErrors; // what verification would have said
};

// Why there is no connection.
enum class Cause {
    Url,
    Header,
    CertificateFile,
    NameNotFound,
    Refused, // TCP
    Unreachable,
    Timeout,
    Tls,
    NotHttp,
    NotWebSocket, // an HTTP answer that breaks a MUST of the handshake
    ConnectionLost,
    Loopback, // our own hop to QWebSocket
};
QByteArray causeName(Cause cause); // "name_not_found" …

namespace event {

struct Connecting
{
    QString url; // without user info
};

struct Connected
{
    QByteArray requestHead; // raw, as sent
    QByteArray responseHead; // raw, as received
    int status = 0;
    QByteArray subprotocol;
    QByteArray extensions;
    Phases phases;
    std::optional<TlsFacts> tls;
    QByteArray peer; // "127.0.0.1:8080"
};

// Any HTTP answer but 101.
struct Refused
{
    QByteArray requestHead;
    QByteArray responseHead;
    int status = 0;
    QByteArray reason;
    QByteArray body; // at most 64 KiB, without transfer coding
    bool isBodyCut = false;
    Phases phases;
    std::optional<TlsFacts> tls;
    QString advice; // translated, what such a status means here; may be empty
    QByteArray received; // of a body whose transfer coding is broken, as it came: at most 4 KiB
};

struct Failed
{
    Cause cause = Cause::ConnectionLost;
    QString text; // translated: what is wrong and what to do
    Phases phases;
    QByteArray requestHead; // as far as things got
    QByteArray responseHead;
    QList<wire::HandshakeRule> rules; // of a handshake that breaks a MUST
    QByteArray received; // instead of an answer that can be read: at most 4 KiB, of an HTTP head 64 KiB
};

struct Violated
{
    wire::Violation violation;
};

struct Paused
{
};

struct Resumed
{
    std::chrono::microseconds paused{};
    int times = 0;
};

// The closing handshake begins: by a Close, the first one, sent or received.
struct Closing
{
    bool byServer = false;
    std::optional<quint16> code;
    QByteArray reason;
};

struct Closed
{
    bool byServer = false; // who closed first
    bool isClean = false; // both Closes seen and TCP ended in order
    quint16 code = 0; // as an application sees it: 1005 no code, 1006 no Close
    QByteArray reason;
    QString text; // translated: why it is not clean; empty if it is
    bool wasOpen = true;
    qint64 unsentMessages = 0; // accepted by send, but never on the wire
    qint64 bytesAfterClose = 0; // what the server sent after its Close
    qint64 unansweredPings = 0; // ours, which have left
};

} // namespace event

using Event = std::variant<event::Connecting, event::Connected, event::Refused, event::Failed,
                           event::Violated, event::Paused, event::Resumed, event::Closing, event::Closed>;

} // namespace connections

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "wire/handshake.h"
#include "wire/httphead.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace models {

// One stretch of making a connection. The stretches follow one another.
struct HandshakePhase
{
    QByteArray name; // "name_lookup", "tcp", "tls", "upgrade"
    std::chrono::microseconds start{}; // since the attempt began
    std::chrono::microseconds duration{};
};

// The latest attempt of a connection as it was recorded: what was sent and received, how long it took, and
// what went wrong. A value; holds secrets as they were on the wire.
struct RecordedHandshake
{
    captures::ConnectionRecord record;
    std::optional<wire::RequestHead> request; // nullopt: none was sent, or it cannot be read
    std::optional<wire::ResponseHead> response;
    QList<HandshakePhase> phases;
    QList<wire::HandshakeRule> rules; // of the answer, kept and broken ones; empty unless it was a 101
    QString failure; // translated, why there is no connection; empty if there is one
    bool isBodyCut = false;
    QByteArray received; // what came instead of an answer or of its body that can be read

    std::chrono::microseconds total() const;
};

// Reads the latest attempt of `connection`; nullopt if the capture does not know it. Throws CaptureError. Any
// thread.
std::optional<RecordedHandshake> readHandshake(const captures::CaptureReader &reader,
                                               captures::ConnectionId connection);

// For people, translated: "Name lookup", "TCP" …
QString phaseText(QByteArrayView phase);
// "850 µs", "12.3 ms", "1.204 s"
QString phaseTime(std::chrono::microseconds time);

// A value that says who somebody is: shown as dots unless asked for.
QString shownValue(const wire::HeaderField &field, bool showsSecrets);
// What came instead of an answer as text, as shownHead(); what is not UTF-8 in hexadecimal digits, with the
// characters beside them.
QString shownBytes(const QByteArray &raw, bool showsSecrets);
// A raw head as text, its secret values as dots unless `showsSecrets`. Line ends become "\n".
QString shownHead(const QByteArray &raw, bool showsSecrets);

// The request as a command line for a POSIX shell: curl sends the same head. Empty if none was sent.
QString curlCommand(const RecordedHandshake &handshake, bool showsSecrets);

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/httphead.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace wire {

// permessage-deflate parameters as agreed upon (RFC 7692 §7.1).
struct DeflateParameters
{
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    int serverMaxWindowBits = 15; // 8–15
    int clientMaxWindowBits = 15; // 8–15

    // As in a response: "permessage-deflate; server_max_window_bits=10".
    QByteArray toResponse() const;
};

// One element of Sec-WebSocket-Extensions: name and parameters in their order; a parameter without "=" has no
// value.
struct ExtensionElement
{
    QByteArray name;
    QList<std::pair<QByteArray, std::optional<QByteArray>>> parameters;

    static std::optional<ExtensionElement> parse(QByteArrayView element);
};

// What Sockeye offers by default: "permessage-deflate; client_max_window_bits".
QByteArray defaultDeflateOffer();
// Server side: accepts the first of the offers (elements of Sec-WebSocket-Extensions) that it can serve.
std::optional<DeflateParameters> acceptDeflateOffer(const QList<QByteArray> &offers);

struct DeflateAnswer
{
    std::optional<DeflateParameters> parameters; // empty: no extension was agreed upon
    QByteArray error; // not empty: the server's answer breaks RFC 6455 §9.1 or RFC 7692 §7.1, and how
};
// Client side: judges the server's Sec-WebSocket-Extensions against what was offered.
DeflateAnswer readDeflateAnswer(const HeaderFields &offered, const HeaderFields &answered);

// Compresses messages for sending. The tail 00 00 ff ff is already cut off.
class Deflater
{
public:
    // windowBits 9–15 (8 is not possible with zlib: send such messages uncompressed).
    Deflater(int windowBits, bool noContextTakeover);
    ~Deflater();
    Deflater(Deflater &&) noexcept;
    Deflater &operator=(Deflater &&) noexcept;

    QByteArray deflate(QByteArrayView message);

private:
    struct State;
    std::unique_ptr<State> m_state;
    bool m_noContextTakeover;
};

// Inflates messages piece by piece.
class Inflater
{
public:
    enum class Result { Ok, Corrupt, TooBig };

    // windowBits 8–15; 8 is served with 9.
    Inflater(int windowBits, bool noContextTakeover);
    ~Inflater();
    Inflater(Inflater &&) noexcept;
    Inflater &operator=(Inflater &&) noexcept;

    // Inflates a piece of a message and appends to `out`. `last` marks the end of the message. `out` never
    // grows beyond `maxSize` bytes: TooBig then, with `out` filled up to it (a bomb costs no more memory than
    // the limit).
    Result inflate(QByteArrayView piece, bool last, QByteArray &out, qint64 maxSize);

private:
    struct State;
    std::unique_ptr<State> m_state;
    bool m_noContextTakeover;
};

} // namespace wire

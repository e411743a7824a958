// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/extensionelement.h"
#include "wire/httphead.h"

#include <QByteArray>
#include <QList>

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

    friend bool operator==(const DeflateParameters &, const DeflateParameters &) = default;
};

// What Sockeye offers by default: "permessage-deflate; client_max_window_bits".
QByteArray defaultDeflateOffer();
// Server side: accepts the first of the offers (elements of Sec-WebSocket-Extensions) that it can serve.
std::optional<DeflateParameters> acceptDeflateOffer(const QList<QByteArray> &offers);

// How an answer breaks RFC 6455 §9.1 or RFC 7692 §7.1.
struct ExtensionFault
{
    enum class Kind {
        Grammar,
        NotOffered,
        NotSpoken, // offered by the user's own header, but nothing Sockeye can do
        Repeated,
        NoValue,
        WrongValue, // not a number from 8 to 15
        NeedlessValue,
        UnknownParameter,
        NotAnswered, // asked for, and has to be answered
        LargerThanOffered,
    };

    Kind kind = Kind::Grammar;
    QByteArray name; // of the extension or of its parameter; of what breaks the grammar, all of it
    QByteArray value; // of the parameter
    QByteArray limit; // of LargerThanOffered: what was offered

    // In English, for a log: "server_max_window_bits=7 is not a number from 8 to 15".
    QByteArray toText() const;
};

struct DeflateAnswer
{
    std::optional<DeflateParameters> parameters; // empty: no extension was agreed upon
    std::optional<ExtensionFault> fault; // then there are no parameters
};
// Client side: judges the server's Sec-WebSocket-Extensions against what was offered.
DeflateAnswer readDeflateAnswer(const HeaderFields &offered, const HeaderFields &answered);

} // namespace wire

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/httphead.h"

namespace server {

// An HTTP answer that is not the 101: a refusal, a redirect, a page of words. The connection ends with it.
struct Answer
{
    int status = 200;
    wire::HeaderFields fields; // beyond those that toBytes() adds: Content-Length, Connection
    QByteArray body;

    // Words for people, as text/plain.
    static Answer inWords(int status, const QByteArray &words);
    // Head and body. A 204 or 304 has no body (RFC 9110 §6.4.1).
    QByteArray toBytes() const;
};

// "Forbidden"; "Unknown" for a status that is not registered.
QByteArray reasonPhrase(int status);

} // namespace server

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace captures {

// A raw HTTP head with the secrets in its request line and its fields masked (see wire/secrets.h); all else
// byte for byte.
QByteArray maskedHead(QByteArrayView head);

// The detail of an event (JSON): heads under the keys "request", "response" and "received", tokens in the
// subprotocol, and URLs anywhere are masked, in base64 (KEY_base64) too; all else stays byte for byte.
QByteArray maskedDetail(QByteArrayView json);

} // namespace captures

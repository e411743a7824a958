// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace captures {

// What stands in exports where a secret stood.
constexpr char maskText[] = "***";

// Authorization, Proxy-Authorization, Cookie, Set-Cookie; letter case ignored.
bool isSecretField(QByteArrayView name);

// `url` with its user info masked, if it has any.
QByteArray maskedUrl(QByteArrayView url);

// A raw HTTP head with the values of its secret fields masked; all else byte for byte.
QByteArray maskedHead(QByteArrayView head);

// The detail of an event (JSON): heads under the keys "request" and "response" and URLs anywhere are masked;
// all else stays byte for byte.
QByteArray maskedDetail(QByteArrayView json);

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

#include <optional>

namespace requests {

// A request as JSON for keeping beside a capture, so that a connection can be made again after a restart.
// Secrets (password, token, passphrase, values of Authorization and Cookie headers, user info of the URL) are
// left out; a header whose value was left out comes back switched off.
QByteArray toJson(const Request &request);
std::optional<Request> requestFromJson(const QByteArray &json);

// True for header names whose values are secret: Authorization, Proxy-Authorization, Cookie, Set-Cookie.
bool isSecretHeader(QByteArrayView name);

} // namespace requests

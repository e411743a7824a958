// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

namespace requests {

// True for header names whose values are secret: Authorization, Proxy-Authorization, Cookie, Set-Cookie.
bool isSecretHeader(QByteArrayView name);

// `request` as it may be written to a file: password, token, passphrase, user info of the URL and the values
// of secret headers are left out; a header whose value was left out is switched off.
Request withoutSecrets(Request request);
// `bare` with the secrets of `known` where it has none of its own and still asks for the same ones.
Request withSecretsOf(Request bare, const Request &known);

// The headers of `request` whose value was left out, and has to be entered again.
QStringList missingSecrets(const Request &request);

} // namespace requests

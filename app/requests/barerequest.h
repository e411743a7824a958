// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

namespace requests {

// `request` as it may be written to a file: password, token, passphrase, user info of the URL and the values
// of headers and parameters that wire/secrets.h takes for secrets are left out; the mask stands in place of
// secrets within other values (a URL with a token in it) and of a subprotocol that carries a token. A header
// or parameter that lost something is switched off.
Request withoutSecrets(Request request);
// `bare` with the secrets of `known` where it has none of its own and still asks for the same ones.
Request withSecretsOf(Request bare, const Request &known);

// The headers and parameters of `request` whose value was left out, and has to be entered again.
QStringList missingSecrets(const Request &request);

// `url` as typed without user info, and with *** for the values of secret parameters: for remembering it
// outside of what the user saves on purpose.
QString withoutSecrets(const QString &url);

} // namespace requests

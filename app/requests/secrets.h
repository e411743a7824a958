// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace requests {

// True for names that people give to secrets: "token", "access_token", "api-key", "sessionId",
// "X-Amz-Signature" … Guesses by the name's words; letter case does not matter.
bool isSecretName(const QString &name);

// `url` as typed without user info, and with *** for the values of query parameters of such names: for
// remembering it outside of what the user saves on purpose.
QString withoutSecrets(const QString &url);

} // namespace requests

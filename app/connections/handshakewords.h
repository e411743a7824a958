// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/handshake.h"
#include "wire/httphead.h"

#include <QString>

namespace connections {

// What an HTTP answer other than 101 means to someone who wanted a WebSocket, and what to try; translated.
// Empty where the status says it all.
QString refusalAdvice(const wire::ResponseHead &response, const QByteArray &body);

// What answered, told from the first bytes of something that is not HTTP: TLS, SSH, …; translated.
// `isSecure`: it answered under TLS.
QString describeForeignProtocol(const QByteArray &firstBytes, bool isSecure);

// What a broken rule of the opening handshake means, and where to look; translated.
QString describeBrokenRule(const wire::HandshakeRule &rule);

} // namespace connections

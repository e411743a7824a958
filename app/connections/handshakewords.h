// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/contentcoding.h"
#include "wire/handshake.h"
#include "wire/httphead.h"

#include <QString>

namespace connections {

// What an HTTP answer other than 101 means to someone who wanted a WebSocket, and what to try; translated.
// Empty where the status says it all.
QString refusalAdvice(const wire::RequestHead &request, const wire::ResponseHead &response,
                      const QByteArray &body);

// What stood in the way of decoding the body of an answer; translated, empty if nothing did.
QString describeContent(const wire::DecodedContent &content);

// What a broken rule of the opening handshake means, and where to look; translated.
QString describeBrokenRule(const wire::HandshakeRule &rule);

} // namespace connections

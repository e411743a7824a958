// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/formats/secretmask.h"
#include "captures/record.h"

namespace payloads {
class JsonWriter;
}

namespace captures {

// Writes what HAR 1.2 demands of an entry, from a connection's handshake: startedDateTime, time, request,
// response, cache and timings. The heads stand as they crossed the wire, secret values masked
// where `mask` is on.
void writeHandshake(payloads::JsonWriter &json, const ConnectionRecord &connection, const SecretMask &mask);

} // namespace captures

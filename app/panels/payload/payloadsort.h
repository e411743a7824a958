// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace captures {
struct Row;
enum class Kind : quint8;
} // namespace captures

namespace models {
struct LoadedPayload;
}

// What a payload is taken for, where its bytes and its record's kind leave a choice.
namespace panels {

// Payloads of one sort are what one wants to see in the same view. `kind` is its record's.
int payloadSort(captures::Kind kind, const models::LoadedPayload &payload);
bool isBinary(captures::Kind kind);
// Suggested for a file of it: "payload-12.json".
QString payloadFileName(const captures::Row &row, const models::LoadedPayload &payload);

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace server {

// `bytes` as a JSON string, quotes included; bytes that are not UTF-8 are read as Latin-1, as HTTP did once.
QByteArray jsonString(QByteArrayView bytes);

// The text of a member's value in a JSON object, exactly as written there (numbers keep their digits).
// nullopt if `json` is not an object or has no member of that name on its outermost level.
std::optional<QByteArray> jsonMember(const QByteArray &json, QByteArrayView name);

} // namespace server

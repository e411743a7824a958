// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace wire {

// A moment in UTC, as the log shows it.
using Timestamp = std::chrono::sys_time<std::chrono::microseconds>;

// "2026-01-02T03:04:05.000250Z"; always six decimals, as interfaces and exports want it. Moments outside the
// years 0 to 9999 are written as the nearest moment inside.
QByteArray toIso8601(Timestamp time);
// The reverse; nullopt if `text` is not of exactly that form or names a day that does not exist.
std::optional<Timestamp> fromIso8601(QByteArrayView text);

} // namespace wire

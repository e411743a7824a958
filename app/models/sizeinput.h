// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace models {

// Bytes as people type them: "1000", "1 kB", "1.5MB", "64 KiB", "2k", "4Ki"; nothing typed is 0. nullopt:
// none of these, or more than a message can have.
std::optional<qint64> parseSize(QStringView text);
// The shortest text that parseSize() reads as exactly `bytes`; empty for 0.
QString sizeInput(qint64 bytes);

} // namespace models

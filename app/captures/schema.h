// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace captures {

class Database;

// "WSCP" in the header of every capture, where `file` and SQLite look for it.
constexpr qint64 applicationId = 0x57534350;
// The highest number among schema/*.sql.
constexpr qint64 schemaVersion = 1;

// Makes the tables of an empty database, or brings those of an older capture up to schemaVersion.
void bringUpToDate(Database &database);

} // namespace captures

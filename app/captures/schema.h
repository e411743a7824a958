// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace captures {

class Database;

// "WSCP" in the header of every capture, where `file` and SQLite look for it.
constexpr qint64 applicationId = 0x57534350;
// The highest number among schema/*.sql.
constexpr qint64 schemaVersion = 2;

// Makes the tables of an empty database, or brings those of an older capture up to schemaVersion.
void bringUpToDate(Database &database);
// Throws DatabaseError (Damaged) unless all tables of the capture's format are there: real ones, whose
// columns hold what is read from them. A file from elsewhere may have views or reckoned columns of these
// names.
void checkTables(Database &database);
// A copy is a capture of its own: brings it up to schemaVersion and gives it a uuid that no other has.
void nameAnew(Database &copy);

} // namespace captures

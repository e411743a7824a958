// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/databasehead.h"

#include <QString>

namespace captures {

// Where SQLite keeps the write-ahead log of the file at `path`.
QString logOf(const QString &path);

// A writer of format 1 made its tables in the log: killed early, it left a file that says nothing of itself.
bool isNameless(const DatabaseHead &head);

// How the log that lies beside a capture is to be taken. None: there is none, or none that SQLite would
// replay. Unknown: nothing tells whose it is (format 1).
enum class LogBeside { None, Own, Unknown, Foreign };

// Reads the log past SQLite, which would replay any. `head`: of the file at `path`. Throws DatabaseError.
LogBeside logBeside(const QString &path, const DatabaseHead &head);

} // namespace captures

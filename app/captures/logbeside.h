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

// The first bytes of the file at `path`; nullopt: it is no SQLite file. Throws DatabaseError.
std::optional<DatabaseHead> headOf(const QString &path);

// Where SQLite keeps the rollback journal of the file at `path`.
QString journalOf(const QString &path);
// Whether one that holds anything lies there: nobody's we know, as captures are written with a log.
bool hasJournal(const QString &path);

// The log or rollback journal that lies beside `path`, whether or not there is a file, and holds what belongs
// to another database: one that was renamed or removed. Empty: none. `uuid`: of a capture whose log counts as
// the file's own. Who makes a file there, or removes it with all that lies beside, would destroy it.
QString foreignFileBeside(const QString &path, QByteArrayView uuid = {});

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

struct sqlite3;

namespace captures {

// What SQLite could not do. `reason()` is translated: why, in words people understand.
class DatabaseError : public std::runtime_error
{
public:
    enum class Fault { Busy, Full, ReadOnly, CannotOpen, NotADatabase, Damaged, Interrupted, Other };

    DatabaseError(Fault fault, const QString &reason);

    Fault fault() const { return m_fault; }
    QString reason() const { return m_reason; }

private:
    Fault m_fault;
    QString m_reason;
};

// Throws what a call of SQLite's C API that returned `code` failed by. `handle`: of the connection, if there
// is one.
[[noreturn]] void throwError(sqlite3 *handle, int code);
// The same, unless `code` is SQLITE_OK.
void throwUnlessOk(sqlite3 *handle, int code);

} // namespace captures

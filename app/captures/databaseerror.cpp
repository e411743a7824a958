// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/databaseerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cerrno>

namespace captures {

namespace {

using Fault = DatabaseError::Fault;

Fault faultOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Busy;
    case SQLITE_FULL:
        return Fault::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Fault::ReadOnly;
    case SQLITE_CANTOPEN:
        return Fault::CannotOpen;
    case SQLITE_NOTADB:
        return Fault::NotADatabase;
    case SQLITE_CORRUPT:
    case SQLITE_CONSTRAINT: // rows of a file from elsewhere that our tables do not take
    case SQLITE_MISMATCH:
        return Fault::Damaged;
    case SQLITE_INTERRUPT:
        return Fault::Interrupted;
    case SQLITE_IOERR:
        // A quota or the largest file the system allows is a full disk to the one who must make room.
        if (systemError == EDQUOT || systemError == EFBIG || systemError == ENOSPC)
            return Fault::Full;
        return code == SQLITE_IOERR_SHORT_READ ? Fault::Damaged : Fault::Other;
    default:
        return Fault::Other;
    }
}

QString sayOfDatabase(const char *text)
{
    return QCoreApplication::translate("captures::Database", text);
}

QString reasonOf(Fault fault, int systemError, const char *message)
{
    switch (fault) {
    case Fault::Busy:
        return sayOfDatabase(QT_TRANSLATE_NOOP("captures::Database", "Another program is using the file."));
    case Fault::Full:
        return sayOfDatabase(QT_TRANSLATE_NOOP("captures::Database", "The disk is full."));
    case Fault::ReadOnly:
        return sayOfDatabase(
            QT_TRANSLATE_NOOP("captures::Database", "The file or its folder is write-protected."));
    case Fault::NotADatabase:
        return sayOfDatabase(QT_TRANSLATE_NOOP("captures::Database", "The file is not a database."));
    case Fault::Damaged:
        return sayOfDatabase(QT_TRANSLATE_NOOP("captures::Database", "The file is damaged."));
    case Fault::Interrupted:
        return sayOfDatabase(QT_TRANSLATE_NOOP("captures::Database", "Broken off."));
    case Fault::CannotOpen:
    case Fault::Other:
        break;
    }
    return systemError ? qt_error_string(systemError) : QString::fromUtf8(message);
}

} // namespace

DatabaseError::DatabaseError(Fault fault, const QString &reason)
    : std::runtime_error(reason.toStdString())
    , m_fault(fault)
    , m_reason(reason)
{
}

void throwError(sqlite3 *handle, int code)
{
    const int extended = handle ? sqlite3_extended_errcode(handle) : code;
    const int systemError = handle ? sqlite3_system_errno(handle) : 0;
    const Fault fault = faultOf((extended & 0xff) == (code & 0xff) ? extended : code, systemError);
    throw DatabaseError(fault, reasonOf(fault, systemError, sqlite3_errstr(code)));
}

void throwUnlessOk(sqlite3 *handle, int code)
{
    if (code != SQLITE_OK)
        throwError(handle, code);
}

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/statement.h"

#include <sqlite3.h>

namespace captures {

Statement::Statement(Database &database, QByteArrayView sql)
    : m_database(database.m_handle)
    , m_stop(database.m_stop)
{
    throwUnlessOk(m_database,
                  sqlite3_prepare_v3(m_database, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                     &m_handle, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle, index, value);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle, index);
    return *this;
}

// An empty blob and NULL are different things to SQLite, and a null pointer would make NULL of it.
Statement &Statement::bindBlob(int index, QByteArrayView bytes)
{
    throwUnlessOk(m_database,
                  sqlite3_bind_blob64(m_handle, index, bytes.data() ? bytes.data() : "",
                                      quint64(bytes.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindText(int index, QByteArrayView utf8)
{
    throwUnlessOk(m_database,
                  sqlite3_bind_text64(m_handle, index, utf8.data() ? utf8.data() : "", quint64(utf8.size()),
                                      SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindColumn(int index, const Statement &query, int column)
{
    switch (sqlite3_column_type(query.m_handle, column)) {
    case SQLITE_NULL:
        return bindNull(index);
    case SQLITE_INTEGER:
        return bind(index, query.number(column));
    case SQLITE_FLOAT:
        sqlite3_bind_double(m_handle, index, sqlite3_column_double(query.m_handle, column));
        return *this;
    case SQLITE_TEXT:
        return bindText(index, query.view(column));
    default:
        return bindBlob(index, query.view(column));
    }
}

bool Statement::step()
{
    if (m_stop.stop_requested()) // SQLite looks only every thousand steps, which short statements never make
        throwError(nullptr, SQLITE_INTERRUPT);
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    sqlite3_reset(m_handle); // the error stays that of the step
    throwUnlessOk(m_database, code == SQLITE_DONE ? SQLITE_OK : code);
    return false;
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

void Statement::run()
{
    while (step()) { }
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

QByteArrayView Statement::view(int column) const
{
    // In this order: asking for the bytes settles the form whose length is asked then.
    const void *data = sqlite3_column_blob(m_handle, column);
    return { static_cast<const char *>(data), qsizetype(sqlite3_column_bytes(m_handle, column)) };
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

} // namespace captures

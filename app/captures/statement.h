// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/database.h"

struct sqlite3_stmt;

namespace captures {

// One prepared statement, kept for use again and again. Bound bytes are not copied: they must live until
// reset().
class Statement
{
public:
    Statement(Database &database, QByteArrayView sql);
    ~Statement();

    // `index` from 1.
    Statement &bind(int index, qint64 value);
    Statement &bindNull(int index);
    Statement &bindBlob(int index, QByteArrayView bytes);
    Statement &bindText(int index, QByteArrayView utf8);
    // What `column` of the row that `query` stands at holds, whatever its type; `query` must stay there.
    Statement &bindColumn(int index, const Statement &query, int column);

    // True: there is a row. False: done, and ready to be bound and run again.
    bool step();
    void reset();
    // For a statement without rows.
    void run();

    // `column` from 0.
    qint64 number(int column) const;
    bool isNull(int column) const;
    QByteArray bytes(int column) const;
    QByteArrayView view(int column) const; // until the next step or reset

    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

private:
    sqlite3 *m_database = nullptr;
    const std::stop_token &m_stop;
    sqlite3_stmt *m_handle = nullptr;
};

} // namespace captures

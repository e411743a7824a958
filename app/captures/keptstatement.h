// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/statement.h"

#include <optional>

namespace captures {

// A statement that is prepared at its first use and kept for the next ones.
class KeptStatement
{
public:
    explicit KeptStatement(Database &database)
        : m_database(database)
    {
    }

    // `sql` is the same each time. Throws DatabaseError.
    Statement &ready(QByteArrayView sql)
    {
        if (!m_statement)
            m_statement.emplace(m_database, sql);
        m_statement->reset(); // an error may have left it in the middle
        return *m_statement;
    }

private:
    Database &m_database;
    std::optional<Statement> m_statement;
};

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace captures {

// What the first bytes of a SQLite file say of it (https://sqlite.org/fileformat2.html#the_database_header):
// who made it, before SQLite believes anything else in it.
struct DatabaseHead
{
    static constexpr qsizetype size = 100; // bytes

    // nullopt: `bytes` do not begin a SQLite file.
    static std::optional<DatabaseHead> in(QByteArrayView bytes);

    quint32 pageSize = 0; // bytes
    quint32 userVersion = 0;
    quint32 applicationId = 0;
    bool isInWal = false; // marked as one that keeps a write-ahead log
};

} // namespace captures

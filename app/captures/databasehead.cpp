// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/databasehead.h"

#include <QtEndian>

#include <bit>

namespace captures {

std::optional<DatabaseHead> DatabaseHead::in(QByteArrayView bytes)
{
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    if (bytes.size() < size || !bytes.startsWith(magic))
        return std::nullopt;
    const char *data = bytes.data();
    const quint32 pageSize = qFromBigEndian<quint16>(data + 16);
    DatabaseHead head;
    head.pageSize = pageSize == 1 ? 65536 : pageSize;
    if (head.pageSize < 512 || !std::has_single_bit(head.pageSize))
        return std::nullopt;
    head.userVersion = qFromBigEndian<quint32>(data + 60);
    head.applicationId = qFromBigEndian<quint32>(data + 68);
    head.isInWal = data[18] == 2 || data[19] == 2;
    return head;
}

} // namespace captures

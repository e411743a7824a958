// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/recordcolumns.h"

#include <algorithm>

namespace captures {

namespace {

wire::Timestamp timestamp(qint64 micros)
{
    return wire::Timestamp(std::chrono::microseconds(micros));
}

} // namespace

std::optional<wire::Timestamp> timeIn(const Statement &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return timestamp(query.number(column));
}

Row rowIn(const Statement &query)
{
    return { query.number(0),
             ConnectionId(query.number(1)),
             timestamp(query.number(2)),
             Direction(query.number(3)),
             Kind(query.number(4)),
             query.number(5),
             query.number(6),
             quint32(query.number(7)),
             query.bytes(8),
             query.bytes(9) };
}

ConnectionRecord connectionIn(const Statement &query)
{
    ConnectionRecord record;
    record.id = ConnectionId(query.number(0));
    record.name = QString::fromUtf8(query.view(1));
    record.url = QString::fromUtf8(query.view(2));
    record.opened = timeIn(query, 3);
    record.closed = timeIn(query, 4);
    record.status = int(query.number(5));
    record.subprotocol = query.bytes(6);
    record.extensions = query.bytes(7);
    if (!query.isNull(8))
        record.closeCode = quint16(query.number(8));
    record.closedBy = query.bytes(9);
    record.isClean = query.number(10) != 0;
    record.phases = query.bytes(11);
    record.tls = query.bytes(12);
    record.request = query.bytes(13);
    record.requestHead = query.bytes(14);
    record.responseHead = query.bytes(15);
    record.responseBody = query.bytes(16);
    return record;
}

wire::SeenFrame frameIn(const Statement &query, int column)
{
    const QByteArrayView header = query.view(column + 2);
    return { wire::HeaderBytes(header.first(std::min<qsizetype>(header.size(), wire::HeaderBytes::maxSize))),
             quint64(query.number(column)), timestamp(query.number(column + 1)) };
}

} // namespace captures

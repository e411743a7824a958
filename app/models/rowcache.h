// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"

#include <list>
#include <optional>

namespace models {

// The few blocks of rows around what is painted, read when asked for: memory does not grow with the capture.
// Knows records by their place among those of one connection, or of the whole capture.
class RowCache
{
public:
    static constexpr qsizetype blockSize = 256;
    static constexpr size_t maxBlocks = 8;

    // nullptr: nothing to read. The reader must outlive its use here.
    void setSource(const captures::CaptureReader *reader, std::optional<captures::ConnectionId> connection);

    // nullptr if there is no such record (any more). Stays valid until the next call.
    const captures::Row *at(qint64 place);

private:
    struct Block
    {
        qint64 first = 0;
        QList<captures::Row> rows;
    };

    const Block &load(qint64 first);
    QList<captures::Row> read(qint64 first) const;

    const captures::CaptureReader *m_reader = nullptr;
    std::optional<captures::ConnectionId> m_connection;
    std::list<Block> m_blocks; // the most recently used first
};

} // namespace models

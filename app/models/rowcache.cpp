// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowcache.h"

#include "captures/captureerror.h"

#include <algorithm>

namespace models {

void RowCache::setSource(const captures::CaptureReader *reader,
                         std::optional<captures::ConnectionId> connection)
{
    m_reader = reader;
    m_connection = connection;
    m_blocks.clear();
}

const captures::Row *RowCache::at(qint64 place)
{
    if (!m_reader || place < 0)
        return nullptr;
    const qint64 first = place - place % blockSize;
    const auto known = std::find_if(m_blocks.begin(), m_blocks.end(),
                                    [first](const Block &block) { return block.first == first; });
    if (known != m_blocks.end() && place - first < known->rows.size()) {
        m_blocks.splice(m_blocks.begin(), m_blocks, known);
        return &m_blocks.front().rows[place - first];
    }
    if (known != m_blocks.end()) // read when the capture was shorter
        m_blocks.erase(known);
    const Block &block = load(first);
    return place - first < block.rows.size() ? &block.rows[place - first] : nullptr;
}

const RowCache::Block &RowCache::load(qint64 first)
{
    m_blocks.push_front({ first, read(first) });
    if (m_blocks.size() > maxBlocks)
        m_blocks.pop_back();
    return m_blocks.front();
}

QList<captures::Row> RowCache::read(qint64 first) const
{
    try {
        return m_connection ? m_reader->rows(*m_connection, first, blockSize)
                            : m_reader->rows(first + 1, blockSize);
    } catch (const captures::CaptureError &) {
        return {}; // a file that went away shows empty rows; the session reports the trouble itself
    }
}

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowcache.h"

#include "models/readerthread.h"

#include <algorithm>
#include <utility>

namespace models {

using captures::Row;

namespace {

qint64 blockOf(qint64 place)
{
    return place - place % RowCache::blockSize;
}

} // namespace

RowCache::RowCache(ReaderThread &reader, Ids ids, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_ids(std::move(ids))
{
}

void RowCache::clear()
{
    m_blocks.clear();
    m_wishes.clear();
    m_toPrepare = 0;
    m_isReading = false;
    ++m_generation;
}

const Row *RowCache::at(qint64 place)
{
    if (place < 0)
        return nullptr;
    const qint64 first = blockOf(place);
    const auto known = find(first);
    if (known == m_blocks.end() || place - first >= known->rows.size()) {
        wish(first);
        return nullptr;
    }
    known->wasSeen = true;
    m_blocks.splice(m_blocks.begin(), m_blocks, known);
    return &m_blocks.front().rows[place - first];
}

void RowCache::prepare(qint64 end)
{
    m_toPrepare = end;
    readNext();
}

void RowCache::wish(qint64 first)
{
    m_wishes.remove(first);
    m_wishes.push_front(first);
    if (m_wishes.size() > maxWishes)
        m_wishes.pop_back();
    readNext();
}

// What is looked at comes before what will be.
void RowCache::readNext()
{
    while (!m_isReading && (!m_wishes.empty() || m_toPrepare > 0)) {
        if (!m_wishes.empty()) {
            const qint64 first = m_wishes.front();
            m_wishes.pop_front();
            const qint64 from = firstMissing(first);
            if (from < first + blockSize)
                read(from, first + blockSize, 0);
        } else {
            const qint64 end = std::exchange(m_toPrepare, 0);
            const qint64 from = firstMissing(std::max<qint64>(0, end - preparedRows));
            if (from < end)
                read(from, end, end);
            else
                Q_EMIT prepared(end);
        }
    }
}

// `preparedEnd`: 0 for a wish.
void RowCache::read(qint64 from, qint64 end, qint64 preparedEnd)
{
    const QList<captures::RecordId> ids = m_ids(from, end - from);
    if (ids.isEmpty())
        return;
    m_isReading = true;
    const auto ifCurrent = [this, generation = m_generation](auto what) {
        if (generation == m_generation)
            what();
    };
    m_reader.read(
        [=, this](const captures::CaptureReader &reader) -> ReaderThread::Delivery {
            return [=, this, rows = reader.rows(ids)] {
                ifCurrent([&] {
                    take(from, rows, preparedEnd == 0);
                    finish(preparedEnd);
                });
            };
        },
        // The rows stay away; the session tells of the trouble itself.
        [=, this](const QString &) { ifCurrent([&] { finish(preparedEnd); }); });
}

void RowCache::take(qint64 from, const QList<Row> &rows, bool isSeen)
{
    qint64 place = from;
    for (const Row &row : rows) {
        Block &block = blockAt(blockOf(place));
        block.wasSeen |= isSeen;
        if (block.rows.size() == place - block.first)
            block.rows.append(row);
        ++place;
    }
    // What was prepared and nobody looked at makes room for its successor, not for what is looked at.
    const qint64 oldest = blockOf(from);
    m_blocks.remove_if([=](const Block &block) { return !block.wasSeen && block.first < oldest; });
    while (m_blocks.size() > maxBlocks)
        m_blocks.pop_back();
    Q_EMIT arrived(from, place);
}

void RowCache::finish(qint64 preparedEnd)
{
    m_isReading = false;
    if (preparedEnd > 0)
        Q_EMIT prepared(preparedEnd);
    readNext();
}

RowCache::Block &RowCache::blockAt(qint64 first)
{
    const auto known = find(first);
    if (known != m_blocks.end())
        return *known;
    m_blocks.push_front({ first, {}, false });
    return m_blocks.front();
}

// The first place from the block of `place` on that is not here.
qint64 RowCache::firstMissing(qint64 place) const
{
    for (qint64 first = blockOf(place);; first += blockSize) {
        const auto known = std::find_if(m_blocks.begin(), m_blocks.end(),
                                        [first](const Block &block) { return block.first == first; });
        const qint64 held = known == m_blocks.end() ? 0 : qint64(known->rows.size());
        if (held < blockSize)
            return first + held;
    }
}

std::list<RowCache::Block>::iterator RowCache::find(qint64 first)
{
    return std::find_if(m_blocks.begin(), m_blocks.end(),
                        [first](const Block &block) { return block.first == first; });
}

} // namespace models

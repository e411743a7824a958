// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"

#include <QObject>

#include <functional>
#include <list>

namespace models {

class ReaderThread;

// The few blocks of rows around what is painted: memory does not grow with the capture. Rows are read in the
// reader's thread when asked for, and can be had once they have arrived. Knows records by their place in an
// order that only grows.
class RowCache : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 blockSize = 256;
    static constexpr size_t maxBlocks = 8;
    static constexpr size_t maxWishes = 3; // blocks waited for; older wishes are those of rows scrolled away
    static constexpr qint64 preparedRows = 96; // more than a screen is high

    using Ids = std::function<QList<captures::RecordId>(qint64 place, qsizetype limit)>;

    // `ids` tells the order.
    RowCache(ReaderThread &reader, Ids ids, QObject *parent = nullptr);

    // Forgets all rows and wishes: another capture or order.
    void clear();
    // nullptr: not there (yet); it was asked for. Stays valid until control returns to the event loop.
    const captures::Row *at(qint64 place);
    // Reads the last rows before `end` ahead of being asked for, then says prepared(). A later call takes an
    // earlier one's place.
    void prepare(qint64 end);

Q_SIGNALS:
    void arrived(qint64 first, qint64 end); // at() has the rows of these places now
    void prepared(qint64 end); // or could not be read

private:
    struct Block
    {
        qint64 first = 0;
        QList<captures::Row> rows;
        bool wasSeen = false; // asked for, not only prepared
    };

    void wish(qint64 first);
    void readNext();
    void read(qint64 from, qint64 end, qint64 preparedEnd);
    void take(qint64 from, const QList<captures::Row> &rows, bool isSeen);
    void finish(qint64 preparedEnd);
    Block &blockAt(qint64 first);
    qint64 firstMissing(qint64 place) const;
    std::list<Block>::iterator find(qint64 first);

    ReaderThread &m_reader;
    const Ids m_ids;
    std::list<Block> m_blocks; // the most recently used first
    std::list<qint64> m_wishes; // the newest first
    qint64 m_toPrepare = 0; // 0: nothing
    bool m_isReading = false;
    quint64 m_generation = 0; // what was asked for before clear() is dropped
};

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/idblock.h"

#include <QList>

#include <vector>

namespace models {

// Rising record ids, kept in one to three bytes each, next to none where they follow each other. Finds an id
// by its place, and a place by its id, in some microseconds.
class IdList
{
public:
    void append(captures::RecordId id); // must be above the last one
    void clear();

    qint64 size() const { return qint64(m_closed.size()) * captures::IdBlock::capacity + m_open.size(); }
    captures::RecordId at(qint64 place) const; // 0 if there is none
    QList<captures::RecordId> mid(qint64 place, qsizetype limit) const;
    // How many of them are at most `id`.
    qint64 countUpTo(captures::RecordId id) const;
    qint64 placeOf(captures::RecordId id) const; // -1: not among them
    qint64 bytes() const; // about what it takes in memory

private:
    struct Closed
    {
        QByteArray packed;
        captures::RecordId first = 0;
        captures::RecordId last = 0;
    };

    void close();
    const std::vector<captures::RecordId> &block(size_t number) const;
    size_t blockHolding(captures::RecordId id) const;

    std::vector<Closed> m_closed;
    captures::IdBlock m_open;
    qint64 m_closedBytes = 0;
    mutable std::vector<captures::RecordId> m_unpacked; // the block looked into last
    mutable size_t m_unpackedNumber = 0;
};

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/recordqueue.h"

namespace captures {

// The records that left the queue and are not committed yet, in order: written ones in front, then unwritten.
class Backlog
{
public:
    void append(Batch &&batch);

    // The first that is not written; nullptr if all are.
    const Record *next() const;
    void advance();

    // What is written is committed: forgets it.
    void commit();
    // What is written was rolled back: all of it comes again.
    void rollback();

    bool isEmpty() const { return m_batches.empty(); }
    qint64 uncommitted() const; // records
    // Batches whose records are all committed, to be used again.
    std::vector<Batch> &spent() { return m_spent; }

private:
    struct Place
    {
        size_t batch = 0;
        size_t record = 0;
    };

    std::vector<Batch> m_batches; // none of them empty
    std::vector<Batch> m_spent;
    size_t m_committed = 0; // records of the first batch
    Place m_next;
};

} // namespace captures

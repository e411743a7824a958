// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/change.h"

#include <functional>

namespace collections {

// The changes that were done and can be undone, the last 200 of them, and those undone that can be done
// again. Touches no files: how a change is applied is told by whoever asks.
class UndoHistory
{
public:
    // Empty, or why it was not done.
    using Apply = std::function<QString(const Change &)>;

    // It was done; what is undone at the time cannot be done again.
    void add(const Change &change);
    void clear();

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    QString undoText() const { return canUndo() ? m_done.last().text() : QString(); }
    QString redoText() const { return canRedo() ? m_undone.last().text() : QString(); }

    // Only if canUndo() or canRedo(). What `apply` says; a change that cannot be applied is forgotten.
    QString undo(const Apply &apply);
    QString redo(const Apply &apply);

private:
    QList<Change> m_done;
    QList<Change> m_undone;
};

} // namespace collections

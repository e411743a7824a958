// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/undohistory.h"

namespace collections {

namespace {

constexpr qsizetype maxUndo = 200;

} // namespace

void UndoHistory::add(const Change &change)
{
    m_done.append(change);
    if (m_done.size() > maxUndo)
        m_done.removeFirst();
    m_undone.clear();
}

void UndoHistory::clear()
{
    m_done.clear();
    m_undone.clear();
}

QString UndoHistory::undo(const Apply &apply)
{
    const Change change = m_done.takeLast();
    const QString error = apply(change.reversed());
    if (error.isEmpty())
        m_undone.append(change);
    return error;
}

QString UndoHistory::redo(const Apply &apply)
{
    const Change change = m_undone.takeLast();
    const QString error = apply(change);
    if (error.isEmpty())
        m_done.append(change);
    return error;
}

} // namespace collections

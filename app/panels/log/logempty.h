// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/look/emptystate.h"

namespace panels {

// Stands where the log has no rows: says why, and offers the way out.
class LogEmpty : public EmptyState
{
    Q_OBJECT

public:
    enum class Reason { NoConnection, Waiting, NothingRecorded, EarlierRun, Cleared, NonePasses };

    using EmptyState::EmptyState;

    void explain(Reason reason);
    Reason reason() const { return m_reason; }

private:
    Reason m_reason = Reason::NoConnection;
};

} // namespace panels

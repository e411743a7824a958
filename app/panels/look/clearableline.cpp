// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/clearableline.h"

namespace panels {

void ClearableLine::showEvent(QShowEvent *event)
{
    setClearButtonEnabled(true);
    QLineEdit::showEvent(event);
}

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace captures {

// Why writing stands still: a full disk, a folder that went away …
struct WriteTrouble
{
    QString path;
    QString reason; // translated, for people
    bool isUnrecorded = false; // answered by continueUnrecorded(): what comes is passed over
};

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace wire {

// How large a message may become before the connection is given up with 1009.
struct ReadLimits
{
    qint64 messageBytes = 256 * 1024 * 1024; // payload, on the wire and inflated alike
    qint64 messageFrames = 1'000'000;
};

} // namespace wire

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace captures {

class CaptureReader;

// The JSON summary that `sockeye info` prints: interfaces.md's "info", one line, no newline at its end.
QByteArray captureInfo(const CaptureReader &capture);

} // namespace captures

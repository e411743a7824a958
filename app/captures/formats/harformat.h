// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/formats/exportoptions.h"

class QIODevice;

namespace captures {

class CaptureReader;

// Writes HAR 1.2, one entry a connection with `_webSocketMessages` as Chrome does (whole data messages), and
// `_sockeye` beside it with what HAR has no place for (control frames, fragments, events). False: `out`
// refused bytes. What is masked stands in the comment of the log; `masked` is told it, too.
bool writeHar(const CaptureReader &capture, QIODevice &out, const ExportOptions &options,
              wire::MaskedNames *masked = nullptr);

} // namespace captures

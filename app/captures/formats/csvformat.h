// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/formats/exportoptions.h"

class QIODevice;

namespace captures {

class CaptureReader;

// Writes interfaces.md's csv (RFC 4180). False: `out` refused bytes. Tells `masked` what is masked.
bool writeCsv(const CaptureReader &capture, QIODevice &out, const ExportOptions &options,
              wire::MaskedNames *masked = nullptr);

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/formats/exportoptions.h"

class QIODevice;

namespace captures {

class CaptureReader;

// Writes the records as interfaces.md's jsonl. Memory use does not depend on the capture's size, but on its
// largest message. False: `out` refused bytes; its errorString() tells. Tells `masked` what is masked.
bool writeJsonl(const CaptureReader &capture, QIODevice &out, const ExportOptions &options,
                wire::MaskedNames *masked = nullptr);

} // namespace captures

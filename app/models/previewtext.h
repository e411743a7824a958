// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"

#include <QString>

namespace models {

// One line that tells what a message holds, made from its preview bytes alone: text with every control
// character made visible and runs of blanks drawn together, bytes as hex, a Close as code, its name and
// reason.
QString previewText(const captures::Row &message);

} // namespace models

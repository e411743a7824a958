// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/settings.h"

#include <QPalette>

namespace shell {

QPalette lightPalette();
QPalette darkPalette();

// Gives the whole application its style, palette and style sheet. System: as the desktop has it.
void applyTheme(ThemeChoice choice);

} // namespace shell

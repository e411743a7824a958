// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/settings.h"

#include <QPalette>

namespace shell {

QPalette lightPalette();
QPalette darkPalette();

// Gives the whole application its style, which stays, and the palette of the theme. System: as the desktop
// has it. First before widgets are made: a style that comes later has to look at each of them anew.
void applyTheme(ThemeChoice choice);

} // namespace shell

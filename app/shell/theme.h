// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/settings.h"

#include <QPalette>

namespace shell {

QPalette lightPalette();
QPalette darkPalette();

// Gives the whole application its style and palette, before widgets are made. System: as the desktop has it.
void prepareTheme(ThemeChoice choice);
// Gives it palette and style sheet: to the first window once it is made, since a widget that gets its place
// below a style sheet is styled each time anew, and so is all that stands in it.
void applyTheme(ThemeChoice choice);

} // namespace shell

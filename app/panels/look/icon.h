// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace panels {

struct Tones;

// An icon of our family (resources/icons), drawn when painted in the colour that the theme has then. A theme
// change needs no new icon.
QIcon icon(const QString &name);
// The same in a colour of one's own, as buttons with a coloured face need.
QIcon icon(const QString &name, const QColor &colour);
// The same in a tone of the theme.
QIcon icon(const QString &name, QColor Tones::*tone);

// The application's icon, in its own colours.
QIcon applicationIcon();

} // namespace panels

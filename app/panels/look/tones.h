// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QPalette;

namespace panels {

// The colours that carry a meaning. Each stands out by at least 4.5 : 1 from the backgrounds of its theme
// (WCAG AA), and none is ever the only sign.
struct Tones
{
    QColor in; // from the server
    QColor out; // to the server
    QColor good; // open
    QColor busy; // on its way, or waiting
    QColor bad; // failed, broken
    QColor muted; // second in rank
    QColor accent; // the main button, the place of the keyboard
    QColor line; // between things; no text
    QColor eventBack; // behind rows that are events
    QColor alarmBack; // behind rows that say something went wrong
    QColor noticeBack; // behind banners
    QColor matchBack; // behind what a search has found
    QColor key; // JSON: names
    QColor string;
    QColor number;
};

bool isDark(const QPalette &palette);
// The tones of the theme that `palette` belongs to.
const Tones &tonesFor(const QPalette &palette);

// For bytes, times and counts.
QFont fixedFont();

} // namespace panels

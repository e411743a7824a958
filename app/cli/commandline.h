// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace cli {

// What the window was asked to show.
struct WindowWish
{
    QString url;
    QString captureFile;
    bool isDemo = false;
};

// The words behind the program's name. nullopt: one is not UTF-8, already said on standard error. Qt would
// put U+FFFD in its place, send that, and find no file of such a name.
std::optional<QStringList> readWords(int argc, const char *const *argv);

// True if these words ask for something that needs no window: a command, help, the version.
bool isWindowless(const QStringList &words);
// Runs such words to their end inside a QCoreApplication and returns the exit status.
int runWindowless(const QStringList &words);
// What all other words ask of the window; Qt's own options may be among them. nullopt: wrong usage, already
// said on standard error.
std::optional<WindowWish> readWindowWish(const QStringList &words);

} // namespace cli

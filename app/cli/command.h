// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

namespace cli {

// What the shell is told: interfaces.md, "Command line".
enum ExitStatus : int {
    Done = 0,
    NotConnected = 1, // also: not a capture, or not all of it can be read; cannot listen
    WrongUsage = 2,
    Broken = 3,
    NotWritten = 4,
};

// One command of `sockeye COMMAND …`: runs without a window, inside a QCoreApplication.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    virtual QString synopsis() const = 0; // "record URL -o FILE [options]"
    virtual QString summary() const = 0; // translated, one line
    virtual QList<Option> options() const = 0;
    // Returns the exit status. Throws UsageError.
    virtual int run(const Arguments &arguments) = 0;
};

} // namespace cli

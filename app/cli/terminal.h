// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cli {

// All that is said to people goes through here: whatever a server put into it cannot steer the terminal, turn
// the line around or begin a line of its own (see payloads::visibleText).

// A line on standard error: "sockeye: …".
void say(const QString &text);
// A line without "sockeye: ".
void sayPlainly(const QString &text);
// A stranger's text, which may have several lines: each is set in, so that none looks like one of ours.
void sayForeign(const QByteArray &text);
// A line that the next one overwrites; only on a terminal, else nothing.
void sayProgress(const QString &text);

} // namespace cli

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cli {

// A line on standard error: "sockeye: …".
void say(const QString &text);
// As it is, without "sockeye: ".
void sayPlainly(const QString &text);
// A line that the next one overwrites; only on a terminal, else nothing.
void sayProgress(const QString &text);
// Bytes from a stranger, as text that cannot steer the terminal: control characters but line ends and tabs
// become "?".
QString harmless(const QByteArray &bytes);

} // namespace cli

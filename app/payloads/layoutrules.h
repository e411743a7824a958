// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace payloads {

// Levels. Deeper ones are not indented: the text would grow with their square.
constexpr qsizetype maxIndented = 100;

// The white space of JSON (RFC 8259 §2) and of XML (§2.3).
constexpr bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace payloads

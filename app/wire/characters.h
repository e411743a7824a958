// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wire {

// What the grammars of RFC 5234 call DIGIT, HEXDIG (in either case) and WSP, whatever the locale.
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace wire

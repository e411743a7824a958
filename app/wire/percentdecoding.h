// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace wire {

// "%" and two hex digits as the byte they stand for (RFC 3986 §2.1). Any other "%" stays; Qt's own function
// takes whatever two characters follow it for digits.
QByteArray percentDecoded(const QByteArray &text);

} // namespace wire

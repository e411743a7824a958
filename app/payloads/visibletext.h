// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payloads {

// A stranger's text on one line that cannot pretend to be anything else: runs of blanks and line ends drawn
// together; control characters, those that turn the direction, invisible ones and heaps of combining marks as
// visible signs. What joins letters or parts of an emoji stays.
QString visibleText(QStringView text);

// The same of at most `most` letters, with an ellipsis where that is not all: for places that would lay out
// megabytes otherwise.
QString visibleStart(QStringView text, qsizetype most);

// The same line by line, for a terminal, with blanks and tabs as they are.
QString visibleLines(QStringView text);

} // namespace payloads

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace collections {

// Why a file cannot be understood, and where. Thrown while reading, and kept with the entry it is about.
struct Fault
{
    QString text; // translated
    int line = 0; // from 1; 0: nowhere in particular
    int column = 0; // from 1

    QString message() const; // "Line 3, column 7: …"
    friend bool operator==(const Fault &, const Fault &) = default;
};

// A text that stands as QT_TRANSLATE_NOOP("collections::Fault", …) in the language of now.
QString translatedFault(const char *text);

} // namespace collections

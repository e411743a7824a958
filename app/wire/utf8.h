// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace wire {

// Judges UTF-8 piece by piece (RFC 3629: no surrogates, no overlong forms, nothing above U+10FFFF). Any split
// of the input gives the same verdict, and a fault is known at the first byte that cannot be right, never
// later.
class Utf8Validator
{
public:
    // False from the first byte on that no valid text can have there.
    bool feed(QByteArrayView bytes);
    // True if all that was fed is valid and does not end inside a character.
    bool isComplete() const;
    void reset();

private:
    quint32 m_state = 0;
};

bool isValidUtf8(QByteArrayView bytes);

} // namespace wire

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace captures {

// A capture that cannot be made, opened or read. `text()` is translated, for people: what is wrong and what
// to do next.
class CaptureError : public std::runtime_error
{
public:
    enum class Kind { NotACapture, TooNew, Exists, Unwritable, Unreadable, Damaged };

    CaptureError(Kind kind, const QString &text);

    Kind kind() const { return m_kind; }
    QString text() const { return m_text; }

private:
    Kind m_kind;
    QString m_text;
};

} // namespace captures

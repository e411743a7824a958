// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureerror.h"

namespace captures {

CaptureError::CaptureError(Kind kind, const QString &text)
    : std::runtime_error(text.toStdString())
    , m_kind(kind)
    , m_text(text)
{
}

} // namespace captures

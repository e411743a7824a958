// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/budget.h"

namespace models {

void Budget::setBytes(qint64 bytes)
{
    bytes = std::max<qint64>(0, bytes);
    if (bytes == m_bytes)
        return;
    m_bytes = bytes;
    Q_EMIT changed();
}

bool Budget::isExceededBy(const captures::Row &row) const
{
    return m_bytes > 0 && row.kind != captures::Kind::Event && row.size > m_bytes;
}

} // namespace models

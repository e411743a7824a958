// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace captures {

// What the only row of the table `capture` says, read from the bytes of its page.
struct CaptureName
{
    QByteArray uuid; // 36 letters
    qint64 logs = 0;

    // nullopt: `page` is none of that table.
    static std::optional<CaptureName> in(QByteArrayView page);
};

} // namespace captures

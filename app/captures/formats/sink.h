// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QIODevice;

namespace captures {

// Gathers text and hands it to a device in large pieces. Remembers whether the device ever refused one; then
// takes no more.
class Sink
{
public:
    explicit Sink(QIODevice &out);

    // To be appended to; call flow() now and then, and flush() at the end.
    QByteArray &text() { return m_text; }
    // False: refused.
    bool flow();
    bool flush();

private:
    QIODevice &m_out;
    QByteArray m_text;
    bool m_isRefused = false;
};

} // namespace captures

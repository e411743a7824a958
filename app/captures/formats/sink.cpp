// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/formats/sink.h"

#include <QIODevice>

namespace captures {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

} // namespace

Sink::Sink(QIODevice &out)
    : m_out(out)
{
    m_text.reserve(pieceSize + pieceSize / 4);
}

bool Sink::flow()
{
    return m_text.size() < pieceSize ? !m_isRefused : flush();
}

bool Sink::flush()
{
    m_isRefused = m_isRefused || m_out.write(m_text) != m_text.size();
    m_text.resize(0); // keeps the room
    return !m_isRefused;
}

} // namespace captures

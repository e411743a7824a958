// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/hexgrid.h"

#include <algorithm>

namespace panels {

void HexGrid::setLetter(int width, int lineHeight)
{
    m_charWidth = std::max(1, width);
    m_lineHeight = lineHeight;
}

void HexGrid::fitInto(int width)
{
    m_bytesPerLine = widthWith(16) <= width ? 16 : 8;
}

qint64 HexGrid::lineCount() const
{
    return (m_size + m_bytesPerLine - 1) / m_bytesPerLine;
}

int HexGrid::offsetDigits() const
{
    return m_size > 0xffff'ffff ? 12 : m_size > 0xffff ? 8 : 4;
}

int HexGrid::hexLeft() const
{
    return margin + (offsetDigits() + 2) * m_charWidth;
}

// Two digits and a blank a byte, and one blank more in the middle.
int HexGrid::hexX(int column) const
{
    return hexLeft() + (column * 3 + (column >= m_bytesPerLine / 2)) * m_charWidth;
}

int HexGrid::textX(int column) const
{
    return hexX(m_bytesPerLine) + (1 + column) * m_charWidth;
}

int HexGrid::widthWith(int bytesPerLine) const
{
    return hexLeft() + (bytesPerLine * 4 + 2) * m_charWidth + margin;
}

qint64 HexGrid::byteAt(qint64 line, int x) const
{
    int column = 0;
    if (x >= textX(0))
        column = (x - textX(0)) / m_charWidth;
    else
        while (column + 1 < m_bytesPerLine && hexX(column + 1) - m_charWidth / 2 <= x)
            ++column;
    return line * m_bytesPerLine + std::min(column, m_bytesPerLine - 1);
}

} // namespace panels

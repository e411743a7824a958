// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace panels {

// Where each byte stands in a hex view: offset, two digits a byte with a gap in the middle of the line, and
// characters, in pixels from the left end of the lines; and back. A value; paints and scrolls nothing.
class HexGrid
{
public:
    static constexpr int margin = 8;

    qint64 size() const { return m_size; }
    void setSize(qint64 bytes) { m_size = bytes; }
    void setLetter(int width, int lineHeight);
    void fitInto(int width); // 16 bytes a line, 8 where these find no room

    int bytesPerLine() const { return m_bytesPerLine; }
    int charWidth() const { return m_charWidth; }
    int lineHeight() const { return m_lineHeight; }
    qint64 lineCount() const;
    qint64 lineOf(qint64 byte) const { return byte / m_bytesPerLine; }
    int offsetDigits() const;
    int hexX(int column) const;
    int textX(int column) const;
    int width() const { return widthWith(m_bytesPerLine); }
    // The byte whose digits or character are nearest to `x` in `line`; of the last line perhaps beyond
    // size().
    qint64 byteAt(qint64 line, int x) const;

private:
    int hexLeft() const;
    int widthWith(int bytesPerLine) const;

    qint64 m_size = 0;
    int m_bytesPerLine = 16;
    int m_charWidth = 8;
    int m_lineHeight = 16;
};

} // namespace panels

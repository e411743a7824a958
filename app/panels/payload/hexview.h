// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <functional>
#include <list>

namespace panels {

// Bytes as offset, hex and characters. Reads the few bytes that are painted, so that size does not matter.
// Selection by mouse and keyboard; Ctrl+C copies it as hex.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr qint64 maxCopied = 16 * 1024 * 1024;

    // At most `limit` bytes from `offset` on.
    using Reader = std::function<QByteArray(qint64 offset, qint64 limit)>;

    explicit HexView(QWidget *parent = nullptr);

    void setPayload(qint64 size, Reader reader);
    void clear();

    qint64 cursor() const { return m_cursor; }
    qint64 selectionStart() const { return std::min(m_anchor, m_cursor); }
    qint64 selectionSize() const; // bytes; 0: none
    void select(qint64 from, qint64 to); // both included
    void copyAsHex() const;
    void copyAsText() const;
    void copyAsBase64() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Piece
    {
        qint64 first = 0;
        QByteArray bytes;
    };

    void adapt();
    qint64 lineCount() const;
    int offsetDigits() const;
    int hexLeft() const;
    int textLeft() const;
    int hexX(int column) const;
    int widthWith(int bytesPerLine) const;
    void paintLine(QPainter &painter, int y, qint64 line) const;
    void paintSelection(QPainter &painter, int y, qint64 line, qsizetype bytes) const;
    QByteArray bytes(qint64 offset, qint64 limit) const;
    const Piece &piece(qint64 first) const;
    qint64 byteAt(const QPoint &point) const;
    void moveTo(qint64 byte, bool extends);
    QByteArray selected() const;

    qint64 m_size = 0;
    Reader m_reader;
    mutable std::list<Piece> m_pieces; // the most recently used first
    qint64 m_anchor = -1;
    qint64 m_cursor = -1;
    int m_bytesPerLine = 16; // 8 where 16 find no room
    int m_charWidth = 8;
    int m_lineHeight = 16;
};

} // namespace panels

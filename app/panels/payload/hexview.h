// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/payload/hexgrid.h"

#include <QAbstractScrollArea>

namespace models {
class PayloadBytes;
}

namespace panels {

// Bytes as offset, hex and characters. Asks for the few bytes that are painted and shows dots until they
// arrive, so that size does not matter. Selection by mouse and keyboard; Ctrl+C copies it as hex.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr qint64 maxCopied = 16 * 1024 * 1024;

    // `bytes` must outlive the view; what it shows is shown from the start.
    explicit HexView(models::PayloadBytes &bytes, QWidget *parent = nullptr);

    qint64 cursor() const { return m_cursor; }
    qint64 selectionStart() const { return std::min(m_anchor, m_cursor); }
    qint64 selectionSize() const; // bytes; 0: none
    void select(qint64 from, qint64 to); // both included
    void goTo(qint64 from, qint64 to); // selects and scrolls there
    // At most maxCopied bytes; what is not at hand follows when it is read.
    void copyAsHex();
    void copyAsText();
    void copyAsBase64();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void follow();
    void adapt();
    void paintLine(QPainter &painter, int y, qint64 line) const;
    void paintSelection(QPainter &painter, int y, qint64 line, qsizetype bytes) const;
    void paintPlaceholder(QPainter &painter, int baseline) const;
    QByteArray bytesAt(qint64 offset) const; // of one line; null: on their way
    qint64 byteAt(const QPoint &point) const;
    void moveTo(qint64 byte, bool extends);
    void copy(QString (*written)(const QByteArray &));

    models::PayloadBytes &m_bytes;
    HexGrid m_grid;
    qint64 m_anchor = -1;
    qint64 m_cursor = -1;
};

} // namespace panels

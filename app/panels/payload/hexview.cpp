// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/hexview.h"

#include "models/payloadbytes.h"
#include "panels/look/tones.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace panels {

namespace {

constexpr int margin = 8;
constexpr qint64 pieceSize = models::PayloadBytes::pieceSize;

QString printable(QByteArrayView bytes)
{
    QString text;
    for (const char byte : bytes)
        text += byte >= 0x20 && byte < 0x7f ? QChar(QLatin1Char(byte)) : QChar(u'·');
    return text;
}

} // namespace

HexView::HexView(models::PayloadBytes &bytes, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_bytes(bytes)
{
    setObjectName(QStringLiteral("hex"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setFont(fixedFont());
    connect(&bytes, &models::PayloadBytes::shown, this, &HexView::follow);
    connect(&bytes, &models::PayloadBytes::arrived, viewport(), qOverload<>(&QWidget::update));
    follow();
}

void HexView::follow()
{
    m_size = m_bytes.size();
    m_anchor = m_cursor = -1;
    verticalScrollBar()->setValue(0);
    adapt();
    viewport()->update();
}

qint64 HexView::selectionSize() const
{
    return m_anchor < 0 || m_cursor < 0 ? 0 : std::max(m_anchor, m_cursor) - selectionStart() + 1;
}

void HexView::select(qint64 from, qint64 to)
{
    m_anchor = std::clamp<qint64>(from, 0, m_size - 1);
    m_cursor = std::clamp<qint64>(to, 0, m_size - 1);
    viewport()->update();
}

void HexView::goTo(qint64 from, qint64 to)
{
    moveTo(to, false);
    moveTo(from, false);
    select(from, to);
}

void HexView::copyAsHex()
{
    copy([](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex(' ')); });
}

void HexView::copyAsText()
{
    copy([](const QByteArray &bytes) { return QString::fromUtf8(bytes); });
}

void HexView::copyAsBase64()
{
    copy([](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); });
}

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.translate(-horizontalScrollBar()->value(), 0);
    const int first = event->rect().top() / m_lineHeight;
    const int last = event->rect().bottom() / m_lineHeight;
    const qint64 top = verticalScrollBar()->value();
    for (int row = first; row <= last && top + row < lineCount(); ++row)
        paintLine(painter, row * m_lineHeight, top + row);
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    adapt();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adapt();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const qint64 page = std::max(1, viewport()->height() / m_lineHeight - 1) * m_bytesPerLine;
    const qint64 here = std::max<qint64>(0, m_cursor);
    if (event->matches(QKeySequence::Copy))
        return copyAsHex();
    if (event->matches(QKeySequence::SelectAll))
        return select(0, m_size - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(here - 1, extends);
    case Qt::Key_Right:
        return moveTo(here + 1, extends);
    case Qt::Key_Up:
        return moveTo(here - m_bytesPerLine, extends);
    case Qt::Key_Down:
        return moveTo(here + m_bytesPerLine, extends);
    case Qt::Key_PageUp:
        return moveTo(here - page, extends);
    case Qt::Key_PageDown:
        return moveTo(here + page, extends);
    case Qt::Key_Home:
        return moveTo(0, extends);
    case Qt::Key_End:
        return moveTo(m_size - 1, extends);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_size > 0)
        moveTo(byteAt(event->pos()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_size > 0)
        moveTo(byteAt(event->pos()), true);
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as hex"), QKeySequence::Copy, this, &HexView::copyAsHex);
    menu.addAction(tr("Copy as text"), this, &HexView::copyAsText);
    menu.addAction(tr("Copy as Base64"), this, &HexView::copyAsBase64);
    menu.addSeparator();
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, [this] { select(0, m_size - 1); });
    for (QAction *action : menu.actions().first(3))
        action->setEnabled(selectionSize() > 0);
    menu.exec(event->globalPos());
}

void HexView::adapt()
{
    const QFontMetrics metrics(font());
    m_charWidth = std::max(1, metrics.horizontalAdvance(QLatin1Char('0')));
    m_lineHeight = metrics.height() + 2;
    m_bytesPerLine = widthWith(16) <= viewport()->width() ? 16 : 8;
    const qint64 page = viewport()->height() / m_lineHeight;
    const qint64 hidden = std::max<qint64>(0, lineCount() - page);
    verticalScrollBar()->setRange(0, int(std::min<qint64>(hidden, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(int(std::max<qint64>(1, page)));
    const int width = widthWith(m_bytesPerLine);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_charWidth);
}

qint64 HexView::lineCount() const
{
    return (m_size + m_bytesPerLine - 1) / m_bytesPerLine;
}

int HexView::offsetDigits() const
{
    return m_size > 0xffff'ffff ? 12 : m_size > 0xffff ? 8 : 4;
}

int HexView::hexLeft() const
{
    return margin + (offsetDigits() + 2) * m_charWidth;
}

int HexView::textLeft() const
{
    return hexX(m_bytesPerLine) + m_charWidth;
}

// Two digits and a blank a byte, and one blank more in the middle.
int HexView::hexX(int column) const
{
    return hexLeft() + (column * 3 + (column >= m_bytesPerLine / 2)) * m_charWidth;
}

int HexView::widthWith(int bytesPerLine) const
{
    return hexLeft() + (bytesPerLine * 4 + 2) * m_charWidth + margin;
}

void HexView::paintLine(QPainter &painter, int y, qint64 line) const
{
    const QByteArray shown = bytesAt(line * m_bytesPerLine);
    const int baseline = y + QFontMetrics(font()).ascent() + 1;
    paintSelection(painter, y, line, shown.size());
    painter.setPen(tonesFor(palette()).muted);
    painter.drawText(margin, baseline,
                     QStringLiteral("%1").arg(line * m_bytesPerLine, offsetDigits(), 16, QLatin1Char('0')));
    if (shown.isNull())
        return paintPlaceholder(painter, baseline);
    painter.setPen(palette().color(QPalette::Text));
    const QByteArray digits = shown.toHex();
    for (int column = 0; column < shown.size(); ++column)
        painter.drawText(hexX(column), baseline, QString::fromLatin1(digits.mid(column * 2, 2)));
    painter.drawText(textLeft(), baseline, printable(shown));
}

void HexView::paintSelection(QPainter &painter, int y, qint64 line, qsizetype bytes) const
{
    const qint64 first = line * m_bytesPerLine;
    for (int column = 0; column < bytes; ++column) {
        const qint64 byte = first + column;
        if (byte < selectionStart() || byte >= selectionStart() + selectionSize())
            continue;
        const QColor colour = palette().color(QPalette::Highlight);
        painter.fillRect(hexX(column) - m_charWidth / 2, y, m_charWidth * 3, m_lineHeight, colour);
        painter.fillRect(textLeft() + column * m_charWidth, y, m_charWidth, m_lineHeight, colour);
    }
}

void HexView::paintPlaceholder(QPainter &painter, int baseline) const
{
    for (int column = 0; column < m_bytesPerLine; ++column)
        painter.drawText(hexX(column), baseline, QStringLiteral("··"));
}

QByteArray HexView::bytesAt(qint64 offset) const
{
    const qint64 first = offset - offset % pieceSize; // a line never crosses a piece
    const QByteArray piece = m_bytes.piece(first);
    return piece.isNull() ? piece : piece.mid(offset - first, m_bytesPerLine);
}

qint64 HexView::byteAt(const QPoint &point) const
{
    const qint64 line = verticalScrollBar()->value() + std::max(0, point.y()) / m_lineHeight;
    const int x = point.x() + horizontalScrollBar()->value();
    int column = 0;
    if (x >= textLeft())
        column = (x - textLeft()) / m_charWidth;
    else
        while (column + 1 < m_bytesPerLine && hexX(column + 1) - m_charWidth / 2 <= x)
            ++column;
    return line * m_bytesPerLine + std::min(column, m_bytesPerLine - 1);
}

void HexView::moveTo(qint64 byte, bool extends)
{
    if (m_size == 0)
        return;
    m_cursor = std::clamp<qint64>(byte, 0, m_size - 1);
    if (!extends || m_anchor < 0)
        m_anchor = m_cursor;
    const qint64 line = m_cursor / m_bytesPerLine;
    const int page = verticalScrollBar()->pageStep();
    if (line < verticalScrollBar()->value())
        verticalScrollBar()->setValue(int(line));
    else if (line >= verticalScrollBar()->value() + page)
        verticalScrollBar()->setValue(int(line - page + 1));
    viewport()->update();
}

void HexView::copy(QString (*written)(const QByteArray &))
{
    if (selectionSize() > 0)
        m_bytes.read(
            selectionStart(), std::min(selectionSize(), maxCopied),
            [written](const QByteArray &bytes) { QGuiApplication::clipboard()->setText(written(bytes)); });
}

} // namespace panels

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

constexpr qint64 hexPiece = models::PayloadBytes::pieceSize;

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
    m_grid.setSize(m_bytes.size());
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
    m_anchor = std::clamp<qint64>(from, 0, m_grid.size() - 1);
    m_cursor = std::clamp<qint64>(to, 0, m_grid.size() - 1);
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
    const int first = event->rect().top() / m_grid.lineHeight();
    const int last = event->rect().bottom() / m_grid.lineHeight();
    const qint64 top = verticalScrollBar()->value();
    for (int row = first; row <= last && top + row < m_grid.lineCount(); ++row)
        paintLine(painter, row * m_grid.lineHeight(), top + row);
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
    const qint64 page = std::max(1, viewport()->height() / m_grid.lineHeight() - 1) * m_grid.bytesPerLine();
    const qint64 here = std::max<qint64>(0, m_cursor);
    if (event->matches(QKeySequence::Copy))
        return copyAsHex();
    if (event->matches(QKeySequence::SelectAll))
        return select(0, m_grid.size() - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(here - 1, extends);
    case Qt::Key_Right:
        return moveTo(here + 1, extends);
    case Qt::Key_Up:
        return moveTo(here - m_grid.bytesPerLine(), extends);
    case Qt::Key_Down:
        return moveTo(here + m_grid.bytesPerLine(), extends);
    case Qt::Key_PageUp:
        return moveTo(here - page, extends);
    case Qt::Key_PageDown:
        return moveTo(here + page, extends);
    case Qt::Key_Home:
        return moveTo(0, extends);
    case Qt::Key_End:
        return moveTo(m_grid.size() - 1, extends);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_grid.size() > 0)
        moveTo(byteAt(event->pos()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_grid.size() > 0)
        moveTo(byteAt(event->pos()), true);
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as hex"), QKeySequence::Copy, this, &HexView::copyAsHex);
    menu.addAction(tr("Copy as text"), this, &HexView::copyAsText);
    menu.addAction(tr("Copy as Base64"), this, &HexView::copyAsBase64);
    menu.addSeparator();
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, [this] { select(0, m_grid.size() - 1); });
    for (QAction *action : menu.actions().first(3))
        action->setEnabled(selectionSize() > 0);
    menu.exec(event->globalPos());
}

void HexView::adapt()
{
    const QFontMetrics metrics(font());
    m_grid.setLetter(metrics.horizontalAdvance(QLatin1Char('0')), metrics.height() + 2);
    m_grid.fitInto(viewport()->width());
    const qint64 page = viewport()->height() / m_grid.lineHeight();
    const qint64 hidden = std::max<qint64>(0, m_grid.lineCount() - page);
    verticalScrollBar()->setRange(0, int(std::min<qint64>(hidden, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(int(std::max<qint64>(1, page)));
    horizontalScrollBar()->setRange(0, std::max(0, m_grid.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_grid.charWidth());
}

void HexView::paintLine(QPainter &painter, int y, qint64 line) const
{
    const QByteArray shown = bytesAt(line * m_grid.bytesPerLine());
    const int baseline = y + QFontMetrics(font()).ascent() + 1;
    paintSelection(painter, y, line, shown.size());
    painter.setPen(tonesFor(palette()).muted);
    painter.drawText(
        HexGrid::margin, baseline,
        QStringLiteral("%1").arg(line * m_grid.bytesPerLine(), m_grid.offsetDigits(), 16, QLatin1Char('0')));
    if (shown.isNull())
        return paintPlaceholder(painter, baseline);
    painter.setPen(palette().color(QPalette::Text));
    const QByteArray digits = shown.toHex();
    for (int column = 0; column < shown.size(); ++column)
        painter.drawText(m_grid.hexX(column), baseline, QString::fromLatin1(digits.mid(column * 2, 2)));
    painter.drawText(m_grid.textX(0), baseline, printable(shown));
}

void HexView::paintSelection(QPainter &painter, int y, qint64 line, qsizetype bytes) const
{
    const qint64 first = line * m_grid.bytesPerLine();
    for (int column = 0; column < bytes; ++column) {
        const qint64 byte = first + column;
        if (byte < selectionStart() || byte >= selectionStart() + selectionSize())
            continue;
        const QColor colour = palette().color(QPalette::Highlight);
        painter.fillRect(m_grid.hexX(column) - m_grid.charWidth() / 2, y, m_grid.charWidth() * 3,
                         m_grid.lineHeight(), colour);
        painter.fillRect(m_grid.textX(column), y, m_grid.charWidth(), m_grid.lineHeight(), colour);
    }
}

void HexView::paintPlaceholder(QPainter &painter, int baseline) const
{
    for (int column = 0; column < m_grid.bytesPerLine(); ++column)
        painter.drawText(m_grid.hexX(column), baseline, QStringLiteral("··"));
}

QByteArray HexView::bytesAt(qint64 offset) const
{
    const qint64 first = offset - offset % hexPiece; // a line never crosses a piece
    const QByteArray piece = m_bytes.piece(first);
    return piece.isNull() ? piece : piece.mid(offset - first, m_grid.bytesPerLine());
}

qint64 HexView::byteAt(const QPoint &point) const
{
    const qint64 line = verticalScrollBar()->value() + std::max(0, point.y()) / m_grid.lineHeight();
    return m_grid.byteAt(line, point.x() + horizontalScrollBar()->value());
}

void HexView::moveTo(qint64 byte, bool extends)
{
    if (m_grid.size() == 0)
        return;
    m_cursor = std::clamp<qint64>(byte, 0, m_grid.size() - 1);
    if (!extends || m_anchor < 0)
        m_anchor = m_cursor;
    const qint64 line = m_grid.lineOf(m_cursor);
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

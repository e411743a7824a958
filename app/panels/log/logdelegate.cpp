// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logdelegate.h"

#include "captures/record.h"
#include "models/messagelogmodel.h"
#include "panels/look/rowsign.h"
#include "panels/look/tones.h"

#include <QPainter>

namespace panels {

using captures::Direction;
using captures::Kind;
using models::MessageLogModel;

namespace {

Kind kindAt(const QModelIndex &index)
{
    return Kind(index.data(MessageLogModel::KindRole).toInt());
}

bool isControl(Kind kind)
{
    return kind == Kind::Ping || kind == Kind::Pong || kind == Kind::Close;
}

void fillBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tones &tones = tonesFor(option.palette);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool hasKeyboard = option.state.testFlag(QStyle::State_Active);
        painter.fillRect(
            option.rect,
            option.palette.color(hasKeyboard ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
    } else if (index.data(MessageLogModel::IsAlarmRole).toBool()) {
        painter.fillRect(option.rect, tones.alarmBack);
    } else if (kindAt(index) == Kind::Event) {
        painter.fillRect(option.rect, tones.eventBack);
    }
}

bool isOverBudget(const QModelIndex &index)
{
    return index.column() == MessageLogModel::SizeColumn
        && index.data(MessageLogModel::IsOverBudgetRole).toBool();
}

QColor textColour(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tones &tones = tonesFor(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(QPalette::HighlightedText);
    const int column = index.column();
    if (column == MessageLogModel::TimeColumn || column == MessageLogModel::DeltaColumn)
        return tones.muted;
    if (isOverBudget(index))
        return tones.busy;
    const bool isQuiet = kindAt(index) == Kind::Event || isControl(kindAt(index));
    if (column == MessageLogModel::KindColumn && index.data(MessageLogModel::IsAlarmRole).toBool())
        return tones.bad;
    return isQuiet ? tones.muted : option.palette.color(QPalette::Text);
}

void drawSign(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    drawRowSign(painter, QRectF(option.rect).center(),
                Direction(index.data(MessageLogModel::DirectionRole).toInt()),
                index.data(MessageLogModel::IsAlarmRole).toBool(), option);
}

// A triangle before the size.
void drawOverBudget(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRectF box(option.rect.left() + 4, option.rect.center().y() - 4, 9, 8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.state.testFlag(QStyle::State_Selected)
                         ? option.palette.color(QPalette::HighlightedText)
                         : tonesFor(option.palette).busy);
    painter.drawPolygon(
        QPolygonF{ QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft() });
    painter.restore();
}

// Where the payload will stand once it was read.
void drawPlaceholder(QPainter &painter, const QStyleOptionViewItem &option, int column)
{
    if (column != MessageLogModel::PreviewColumn)
        return;
    const int height = option.fontMetrics.height() / 2;
    const QRect bar(option.rect.left() + 8, option.rect.center().y() - height / 2,
                    std::min(option.rect.width() / 3, 240), height);
    painter.fillRect(bar, tonesFor(option.palette).line);
}

QString shownText(const QModelIndex &index)
{
    QString text = index.data().toString();
    if (index.column() != MessageLogModel::KindColumn)
        return text;
    const quint32 flags = index.data(MessageLogModel::FlagsRole).toUInt();
    if (flags & captures::Compressed)
        text += u' ' + LogDelegate::tr("deflate", "mark of a compressed message, short");
    if (flags & captures::Fragmented)
        text += u' ' + LogDelegate::tr("fragments", "mark of a fragmented message, short");
    if (index.data(MessageLogModel::IsAlarmRole).toBool()
        && !index.data(MessageLogModel::EventRole).isValid())
        text += QStringLiteral(" !");
    return text;
}

bool isFixed(int column)
{
    return column != MessageLogModel::KindColumn && column != MessageLogModel::ConnectionColumn;
}

Qt::Alignment alignment(int column)
{
    const bool isNumber = column == MessageLogModel::DeltaColumn || column == MessageLogModel::SizeColumn;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

LogDelegate::LogDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fixed(fixedFont())
{
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    fillBackground(*painter, option, index);
    if (!index.data(MessageLogModel::IdRole).isValid())
        return drawPlaceholder(*painter, option, index.column());
    if (isOverBudget(index))
        drawOverBudget(*painter, option);
    if (index.column() == MessageLogModel::DirectionColumn)
        drawSign(*painter, option, index);
    else
        paintText(*painter, option, index, textColour(option, index));
}

void LogDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const QColor &colour) const
{
    const bool isEventText = kindAt(index) == Kind::Event && index.column() == MessageLogModel::PreviewColumn;
    painter.setFont(isFixed(index.column()) && !isEventText ? m_fixed : option.font);
    painter.setPen(colour);
    const QRect box = option.rect.adjusted(8, 0, -8, 0);
    // Longer than any screen is wide: eliding measures every character it is given.
    const QString text = painter.fontMetrics().elidedText(shownText(index).left(box.width() / 3 + 1),
                                                          Qt::ElideRight, box.width());
    if (index.column() == MessageLogModel::PreviewColumn)
        paintMatches(painter, option, box, text);
    painter.drawText(box, int(alignment(index.column())) | Qt::TextSingleLine, text);
}

// On a selected row, whose ground is spoken for, a match is underlined.
void LogDelegate::paintMatches(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box,
                               const QString &text) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QFontMetrics metrics = painter.fontMetrics();
    for (const captures::TextFinder::Span &span : m_finder.spansIn(text)) {
        const int left = box.left() + metrics.horizontalAdvance(text, int(span.begin));
        const int right = box.left() + metrics.horizontalAdvance(text, int(span.begin + span.length));
        const int top = box.center().y() - metrics.height() / 2;
        if (isSelected)
            painter.fillRect(left, top + metrics.height() - 1, right - left, 2,
                             option.palette.color(QPalette::HighlightedText));
        else
            painter.fillRect(left, top, right - left, metrics.height(), tonesFor(option.palette).matchBack);
    }
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 80, rowHeight(option.fontMetrics) };
}

} // namespace panels

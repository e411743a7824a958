// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/compare/comparedelegate.h"

#include "models/figures.h"
#include "models/mergedlogmodel.h"
#include "panels/look/rowsign.h"
#include "panels/look/tones.h"

#include <QPainter>

namespace panels {

using captures::Kind;
using models::MergedLogModel;
using models::MessageLogModel;

namespace {

constexpr int cellMargin = 8;
constexpr int signWidth = 18;

Kind cellKind(const QModelIndex &index)
{
    return Kind(index.data(MessageLogModel::KindRole).toInt());
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

bool isFilled(const QModelIndex &index)
{
    return index.data(MergedLogModel::CellColumnRole).toInt() == index.column();
}

void fillGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tones &tones = tonesFor(option.palette);
    if (isSelected(option)) {
        const bool hasKeyboard = option.state.testFlag(QStyle::State_Active);
        painter.fillRect(
            option.rect,
            option.palette.color(hasKeyboard ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
    } else if (isFilled(index)) {
        if (index.data(MessageLogModel::IsAlarmRole).toBool())
            painter.fillRect(option.rect, tones.alarmBack);
        else if (cellKind(index) == Kind::Event)
            painter.fillRect(option.rect, tones.eventBack);
    }
}

void drawLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tones &tones = tonesFor(option.palette);
    painter.setPen(tones.line);
    if (index.column() >= MergedLogModel::FirstConnectionColumn)
        painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    if (!index.data(MergedLogModel::IsGapRole).toBool())
        return;
    painter.setPen(QPen(tones.muted, 1, Qt::DashLine));
    painter.drawLine(option.rect.topLeft(), option.rect.topRight());
}

// Draws `text` at the left of `box` and takes its place away.
void drawPart(QPainter &painter, QRect &box, const QString &text, int least = 0)
{
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    box.setLeft(box.left() + std::max(least, painter.fontMetrics().horizontalAdvance(text)) + 8);
}

QColor cellColour(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (isSelected(option))
        return option.palette.color(QPalette::HighlightedText);
    if (index.data(MessageLogModel::IsAlarmRole).toBool())
        return tonesFor(option.palette).bad;
    const Kind kind = cellKind(index);
    return kind == Kind::Text || kind == Kind::Binary ? option.palette.color(QPalette::Text)
                                                      : tonesFor(option.palette).muted;
}

} // namespace

CompareDelegate::CompareDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fixed(fixedFont())
{
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    fillGround(*painter, option, index);
    if (index.column() < MergedLogModel::FirstConnectionColumn)
        paintTime(*painter, option, index);
    else if (isFilled(index))
        paintRecord(*painter, option, index);
    drawLines(*painter, option, index);
    painter->restore();
}

void CompareDelegate::paintTime(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const bool isDelta = index.column() == MergedLogModel::DeltaColumn;
    const bool isGap = isDelta && index.data(MergedLogModel::IsGapRole).toBool();
    QFont font = m_fixed;
    font.setBold(isGap);
    painter.setFont(font);
    painter.setPen(isSelected(option) ? option.palette.color(QPalette::HighlightedText)
                       : isGap        ? option.palette.color(QPalette::Text)
                                      : tonesFor(option.palette).muted);
    painter.drawText(option.rect.adjusted(cellMargin, 0, -cellMargin, 0),
                     (isDelta ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                     index.data().toString());
}

// The kind of a text message is left out where there is little room: it is what most are.
void CompareDelegate::paintRecord(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QColor colour = cellColour(option, index);
    const Kind kind = cellKind(index);
    drawRowSign(
        painter,
        QPointF(option.rect.left() + cellMargin + signWidth / 2.0 - 2, option.rect.center().y() + 0.5),
        captures::Direction(index.data(MessageLogModel::DirectionRole).toInt()),
        index.data(MessageLogModel::IsAlarmRole).toBool(), option);
    QRect box = option.rect.adjusted(cellMargin + signWidth, 0, -cellMargin, 0);
    painter.setFont(option.font);
    if (kind != Kind::Event) {
        painter.setPen(isSelected(option) ? colour : tonesFor(option.palette).muted);
        const QFontMetrics metrics(option.font);
        if (kind != Kind::Text || box.width() > metrics.averageCharWidth() * 34)
            drawPart(painter, box, models::kindText(kind),
                     metrics.horizontalAdvance(models::kindText(Kind::Binary)));
        drawPart(painter, box, models::sizeText(index.data(MessageLogModel::SizeRole).toLongLong()),
                 metrics.horizontalAdvance(QStringLiteral("999 kB")));
        painter.setFont(m_fixed);
    }
    painter.setPen(colour);
    // Longer than any screen is wide: eliding measures every character it is given.
    const QString text = index.data().toString().left(std::max(0, box.width()) / 3 + 1);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace panels

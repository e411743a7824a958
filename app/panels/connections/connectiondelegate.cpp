// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/connections/connectiondelegate.h"

#include "models/connectionsmodel.h"
#include "models/figures.h"
#include "panels/look/stateshape.h"
#include "panels/look/tickmark.h"
#include "panels/look/tones.h"

#include <QPainter>

namespace panels {

using models::ConnectionRow;
using models::ConnectionsModel;
using State = ConnectionRow::State;

namespace {

constexpr int cardMargin = 8;
constexpr int stateShapeSize = 9;

// The state and the tick stand in a gutter of their own.
int textLeft(int lineHeight)
{
    return cardMargin + tickMarkSize(lineHeight - 2) + 8;
}

struct Lines
{
    QRect name;
    QRect url;
    QRect traffic;
};

Lines linesIn(const QRect &row, int lineHeight)
{
    const QRect text = row.adjusted(textLeft(lineHeight), 6, -cardMargin, 0);
    const auto line = [&](int number) {
        return QRect(text.left(), text.top() + number * lineHeight, text.width(), lineHeight);
    };
    return { line(0), line(1), line(2) };
}

// On the second and third line of the gutter.
QRect tickBox(const QRect &row, int lineHeight)
{
    const int size = tickMarkSize(lineHeight - 2);
    return { row.left() + cardMargin, row.top() + 6 + lineHeight + (2 * lineHeight - size) / 2, size, size };
}

QString uptimeOrState(const QModelIndex &index)
{
    const QVariant uptime = index.data(ConnectionsModel::UptimeRole);
    if (uptime.isValid())
        return models::durationText(std::chrono::seconds(uptime.toLongLong()));
    return ConnectionRow::stateText(State(index.data(ConnectionsModel::StateRole).toInt()));
}

QString flowText(const QString &arrow, const QModelIndex &index, int messages, int bytes)
{
    return QStringLiteral("%1 %2  %3")
        .arg(arrow, models::countText(index.data(messages).toLongLong()),
             models::sizeText(index.data(bytes).toLongLong()));
}

// Draws `text` at the left of `line` and returns what is left of the line.
QRect drawLinePart(QPainter &painter, QRect line, const QColor &colour, const QString &text)
{
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(text) + 12);
    return line;
}

int drawAtRight(QPainter &painter, const QRect &line, const QColor &colour, const QString &text)
{
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    return text.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(text) + 8;
}

// The current connection has a bar at its left beside the colour.
void drawGround(QPainter &painter, const QStyleOptionViewItem &row)
{
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter.fillRect(row.rect, row.palette.color(QPalette::Highlight));
    else if (row.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(row.rect, row.palette.color(QPalette::AlternateBase));
    if (isSelected)
        painter.fillRect(QRect(row.rect.topLeft(), QSize(3, row.rect.height())),
                         tonesFor(row.palette).accent);
}

void drawName(QPainter &painter, const QRect &line, const QModelIndex &index, const QPalette &palette)
{
    const State state = State(index.data(ConnectionsModel::StateRole).toInt());
    const QFont plain = painter.font();
    const int taken = drawAtRight(painter, line, stateColour(state, palette), uptimeOrState(index));
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::Text));
    const int width = line.width() - taken;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, width));
    painter.setFont(plain);
}

QString secondLine(const QModelIndex &index)
{
    if (index.data(ConnectionsModel::IsPausedRole).toBool())
        return ConnectionDelegate::tr("Paused by Sockeye: writing to disk catches up");
    const QString summary = index.data(ConnectionsModel::SummaryRole).toString();
    if (!summary.isEmpty())
        return summary;
    const QString url = index.data(ConnectionsModel::UrlRole).toString();
    return index.data(ConnectionsModel::IsUnverifiedRole).toBool()
        ? ConnectionDelegate::tr("Certificate not verified · %1").arg(url)
        : url;
}

void drawSecondLine(QPainter &painter, const QRect &line, const QModelIndex &index, const QPalette &palette)
{
    const Tones &tones = tonesFor(palette);
    const State state = State(index.data(ConnectionsModel::StateRole).toInt());
    const bool isWarning = index.data(ConnectionsModel::IsPausedRole).toBool()
        || index.data(ConnectionsModel::IsUnverifiedRole).toBool();
    painter.setPen(state == State::Failed ? tones.bad : isWarning ? tones.busy : tones.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(secondLine(index), Qt::ElideMiddle, line.width()));
}

void drawTraffic(QPainter &painter, QRect line, const QModelIndex &index, const QPalette &palette)
{
    const Tones &tones = tonesFor(palette);
    const double rate = index.data(ConnectionsModel::MessageRateRole).toDouble();
    const QString rateText = rate > 0 ? models::rateText(rate) : QString();
    line.setRight(line.right() - drawAtRight(painter, line, palette.color(QPalette::Text), rateText));
    line = drawLinePart(painter, line, tones.in,
                        flowText(QStringLiteral("↓"), index, ConnectionsModel::InMessagesRole,
                                 ConnectionsModel::InBytesRole));
    drawLinePart(painter, line, tones.out,
                 flowText(QStringLiteral("↑"), index, ConnectionsModel::OutMessagesRole,
                          ConnectionsModel::OutBytesRole));
}

bool hasUrlLine(const QModelIndex &index)
{
    return State(index.data(ConnectionsModel::StateRole).toInt()) != State::WholeCapture;
}

bool hasTrafficLine(const QModelIndex &index)
{
    return State(index.data(ConnectionsModel::StateRole).toInt()) != State::Recent;
}

} // namespace

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    painter->save();
    drawGround(*painter, row);
    painter->setFont(row.font);
    Lines lines = linesIn(row.rect, row.fontMetrics.height() + 2);
    const int gutter = tickMarkSize(row.fontMetrics.height());
    const QRectF shape(row.rect.left() + cardMargin + (gutter - stateShapeSize) / 2.0,
                       lines.name.center().y() - stateShapeSize / 2.0 + 0.5, stateShapeSize, stateShapeSize);
    drawState(*painter, shape, State(index.data(ConnectionsModel::StateRole).toInt()), row.palette);
    drawTick(*painter, row, index);
    drawName(*painter, lines.name, index, row.palette);
    if (hasUrlLine(index))
        drawSecondLine(*painter, lines.url, index, row.palette);
    else
        lines.traffic = lines.url;
    if (hasTrafficLine(index))
        drawTraffic(*painter, lines.traffic, index, row.palette);
    painter->setPen(tonesFor(row.palette).line);
    painter->drawLine(row.rect.bottomLeft(), row.rect.bottomRight());
    painter->restore();
}

void ConnectionDelegate::drawTick(QPainter &painter, const QStyleOptionViewItem &row,
                                  const QModelIndex &index) const
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return;
    const QRect box = tickBox(row.rect, row.fontMetrics.height() + 2);
    const QVariant place = index.data(ConnectionsModel::TickPlaceRole);
    const bool hasKeyboard = row.state.testFlag(QStyle::State_HasFocus);
    if (place.isValid())
        drawTickMark(painter, box, place.toInt(), row.palette);
    else
        drawTickBox(painter, box,
                    m_hoveredTick == index ? TickBox::Hovered
                        : hasKeyboard      ? TickBox::Focused
                                           : TickBox::Quiet,
                    row.palette);
}

QRect ConnectionDelegate::tickTarget(const QRect &row, const QFontMetrics &metrics)
{
    return tickBox(row, metrics.height() + 2).adjusted(-cardMargin, -4, 4, 4);
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = 1 + int(hasUrlLine(index)) + int(hasTrafficLine(index));
    return { 200, lines * (option.fontMetrics.height() + 2) + 13 };
}

void ConnectionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    const QRect name = linesIn(option.rect, option.fontMetrics.height() + 2).name;
    editor->setGeometry(name.adjusted(-4, -4, 4, 4));
}

} // namespace panels

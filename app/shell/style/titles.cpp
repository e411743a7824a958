// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style/titles.h"

#include "panels/look/tones.h"
#include "shell/style/strokes.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionTab>
#include <QTabBar>

namespace shell {
namespace {

constexpr int arrowSize = 8;
constexpr int underline = 2;

} // namespace

QMargins headerMargins(const QStyleOptionHeader &header)
{
    return header.orientation == Qt::Horizontal ? QMargins(8, 4, 8, 5) : QMargins(8, 0, 8, 0);
}

void drawHeaderGround(QPainter &painter, const QStyleOptionHeader &header)
{
    painter.fillRect(header.rect, header.palette.color(QPalette::Base));
    if (header.orientation == Qt::Horizontal)
        painter.fillRect(header.rect.left(), header.rect.bottom(), header.rect.width(), 1,
                         panels::tonesFor(header.palette).line);
}

QRect headerArrow(const QStyleOptionHeader &header)
{
    return { header.rect.left() + (header.rect.width() - arrowSize) / 2, header.rect.top(), arrowSize,
             arrowSize };
}

// SortUp is Qt's name for what descends: it points down.
void drawHeaderArrow(QPainter &painter, const QStyleOptionHeader &header)
{
    drawChevron(painter, header.rect,
                header.sortIndicator == QStyleOptionHeader::SortUp ? Chevron::Down : Chevron::Up,
                panels::tonesFor(header.palette).muted);
}

void prepareTabs(QTabBar &bar)
{
    bar.setBackgroundRole(QPalette::AlternateBase);
    bar.setAutoFillBackground(true);
    bar.setAttribute(Qt::WA_Hover);
}

QSize tabSize(const QStyleOptionTab &tab, const QSize &content)
{
    constexpr int besideIcon = 12;
    return content.grownBy(tabMargins) + QSize(tab.icon.isNull() ? 0 : besideIcon, 0);
}

void drawTabMark(QPainter &painter, const QStyleOptionTab &tab)
{
    if (tab.state & QStyle::State_Selected)
        painter.fillRect(tab.rect.left(), tab.rect.bottom() + 1 - underline, tab.rect.width(), underline,
                         panels::tonesFor(tab.palette).accent);
}

QStyleOptionTab titleOf(const QStyleOptionTab &tab)
{
    QStyleOptionTab title = tab;
    const bool isEnabled = tab.state & QStyle::State_Enabled;
    const bool isNear = tab.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    if (isEnabled && !isNear)
        title.palette.setColor(QPalette::WindowText, panels::tonesFor(tab.palette).muted);
    return title;
}

} // namespace shell

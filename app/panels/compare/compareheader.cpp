// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/compare/compareheader.h"

#include "panels/look/tickmark.h"
#include "panels/look/tones.h"

#include <QPainter>

namespace panels {

CompareHeader::CompareHeader(int tickPlaceRole, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_tickPlaceRole(tickPlaceRole)
{
    setStretchLastSection(true);
    setHighlightSections(false);
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void CompareHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QVariant place = model()->headerData(section, Qt::Horizontal, m_tickPlaceRole);
    if (!place.isValid()) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(tonesFor(palette()).line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topLeft(), rect.bottomLeft());
    const int size = tickMarkSize(fontMetrics().height());
    const QRect mark(rect.left() + 8, rect.center().y() - size / 2, size, size);
    drawTickMark(*painter, mark, place.toInt(), palette());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(palette().color(QPalette::Text));
    const QRect box = rect.adjusted(size + 16, 0, -8, 0);
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(name, Qt::ElideMiddle, box.width()));
    painter->restore();
}

} // namespace panels

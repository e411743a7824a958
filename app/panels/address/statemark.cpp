// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/address/statemark.h"

#include "models/figures.h"
#include "panels/look/stateshape.h"

#include <QPainter>

#include <algorithm>

namespace panels {

using models::ConnectionRow;
using State = ConnectionRow::State;

namespace {

constexpr int markSize = 10;

} // namespace

StateMark::StateMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StateMark::setStatus(const sessions::ConnectionStatus *status)
{
    m_isShown = status != nullptr;
    if (status)
        m_state = ConnectionRow::shownState(*status);
    setAccessibleName(text());
    setToolTip(status ? models::plainTip(status->summary) : QString());
    updateGeometry();
    update();
}

QSize StateMark::sizeHint() const
{
    if (!m_isShown)
        return { 0, fontMetrics().height() + 4 };
    int width = 0; // the same for all states, so that nothing beside it moves
    for (const State state : { State::Connecting, State::Open, State::Closing, State::Closed, State::Failed })
        width = std::max(width, fontMetrics().horizontalAdvance(ConnectionRow::stateText(state)));
    return { markSize + 7 + width + 2, fontMetrics().height() + 4 };
}

void StateMark::paintEvent(QPaintEvent *)
{
    if (!m_isShown)
        return;
    QPainter painter(this);
    const QRectF shape(1, (height() - markSize) / 2.0, markSize, markSize);
    drawState(painter, shape, m_state, palette());
    painter.setPen(stateColour(m_state, palette()));
    painter.drawText(rect().adjusted(markSize + 7, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

QString StateMark::text() const
{
    return m_isShown ? ConnectionRow::stateText(m_state) : QString();
}

} // namespace panels

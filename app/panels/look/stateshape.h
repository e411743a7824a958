// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectionrow.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

namespace panels {

// How a connection stands, as a shape that can be told without its colour: a full disc is open, a ring on its
// way, a cross failed, a hollow square ended, a dashed ring from an earlier run, stacked lines all of them.
void drawState(QPainter &painter, const QRectF &box, models::ConnectionRow::State state,
               const QPalette &palette);
QColor stateColour(models::ConnectionRow::State state, const QPalette &palette);

} // namespace panels

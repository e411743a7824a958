// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"

class QPainter;
class QPointF;
class QStyleOptionViewItem;

namespace panels {

// The sign at the head of a row of a log: an arrow down for a message that came in, up for one that went out;
// of an event a diamond, or an exclamation mark if something went wrong.
void drawRowSign(QPainter &painter, const QPointF &centre, captures::Direction direction, bool isAlarm,
                 const QStyleOptionViewItem &option);

} // namespace panels

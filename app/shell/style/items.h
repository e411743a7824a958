// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

class QPainter;
class QStyleOptionViewItem;
class QWidget;

namespace shell {

// Whether a list is one of rows to choose from on the ground of its panel: its property `rows`.
bool hasRows(const QWidget *view);
void prepareRows(QWidget &list); // which is one of them
void drawRow(QPainter &painter, const QStyleOptionViewItem &row);

// Around what an item shows: more in lists of rows, and in trees and tables with the property `airy`; in
// these it stands below the title of its column.
QMargins itemMargins(const QWidget *view);

} // namespace shell

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionToolButton;
class QWidget;

namespace shell {

// Buttons in a status bar look like its texts until mouse or keyboard is at them.
bool isStatusButton(const QWidget *button);
QSize statusButtonSize(const QSize &content);
void drawStatusButtonGround(QPainter &painter, const QStyleOptionToolButton &button);
QStyleOptionToolButton statusButtonLabel(const QStyleOptionToolButton &button);

} // namespace shell

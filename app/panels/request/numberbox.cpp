// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/numberbox.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace panels {

NumberBox::NumberBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(3);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(true);
    setAccelerated(true);
}

void NumberBox::showValue(double value)
{
    const QSignalBlocker blocker(this);
    if (value != this->value())
        setValue(value);
}

QString NumberBox::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

void NumberBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace panels

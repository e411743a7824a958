// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/tonelabel.h"

#include <QEvent>

namespace panels {

ToneLabel::ToneLabel(QColor Tones::*tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    colour();
}

void ToneLabel::setTone(QColor Tones::*tone)
{
    m_tone = tone;
    colour();
}

void ToneLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QLabel::changeEvent(event);
}

// All other colours stay those of the parent, so that a change of them is told.
void ToneLabel::colour()
{
    QPalette own;
    if (m_tone)
        own.setColor(QPalette::WindowText, tonesFor(palette()).*m_tone);
    setPalette(own);
}

} // namespace panels

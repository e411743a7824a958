// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/look/tones.h"

#include <QLabel>

namespace panels {

// A label whose text is in a tone of the theme, whatever theme comes.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(QColor Tones::*tone, QWidget *parent = nullptr);

    void setTone(QColor Tones::*tone); // nullptr: that of other labels

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QColor Tones::*m_tone;
};

} // namespace panels

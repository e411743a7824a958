// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/style/measuredstyle.h"

namespace shell {

// How the program looks: Fusion, with controls of our own. Every colour comes from the palette a control is
// painted with, so another palette is another theme, and nothing has to be styled anew. Says which function
// of shell/style/ draws what.
class SockeyeStyle : public MeasuredStyle
{
    Q_OBJECT

public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    bool drawButtonControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                           const QWidget *widget) const;
    bool drawTitleControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                          const QWidget *widget) const;
    bool drawBarControl(ControlElement element, const QStyleOption &option, QPainter &painter) const;
    bool drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                       const QWidget *widget) const;
    bool drawGround(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                    const QWidget *widget) const;
    void drawProgressContents(const QStyleOptionProgressBar &progress, QPainter &painter) const;
    void drawHeader(const QStyleOptionHeader &header, QPainter &painter, const QWidget *widget) const;
};

} // namespace shell

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/filter.h"
#include "panels/look/strip.h"

class QLabel;
class QToolButton;

namespace models {
class Focus;
class Listing;
} // namespace models

namespace panels {

// The strip above the log: what is shown, how many rows, and toggles of directions and kinds, which are
// conditions of the focus' filter like any other. The last toggle of its sort that is switched off switches
// all of them on.
class LogHeader : public Strip
{
    Q_OBJECT

public:
    explicit LogHeader(models::Focus &focus, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // How many rows there are; under a filter of how many, and how far they were looked at.
    void showCount(const models::Listing &listing, int rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct KindToggle
    {
        QToolButton *button;
        quint8 bits;
    };

    QToolButton *addToggle(const QString &icon, const QString &name);
    void retranslate();
    void showFilter();
    void chooseDirection();
    void chooseKind(const KindToggle &toggle);

    models::Focus &m_focus;
    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_in;
    QToolButton *m_out;
    QList<KindToggle> m_kinds; // text, binary, control, events
};

} // namespace panels

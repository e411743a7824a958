// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filterwords.h"
#include "panels/look/strip.h"

class QHBoxLayout;
class QToolButton;

namespace models {
class Focus;
}

namespace panels {

// A row of the conditions the log is under; a click on one takes it off, one on the button at the end all of
// them. Hidden while there are none.
class FilterChips : public Strip
{
    Q_OBJECT

public:
    using Namer = std::function<QString(captures::ConnectionId)>;

    FilterChips(models::Focus &focus, Namer namer, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeChip(const models::FilterWord &word);
    void rebuild();

    models::Focus &m_focus;
    const Namer m_namer;
    QHBoxLayout *m_chips;
    QToolButton *m_clear;
};

} // namespace panels

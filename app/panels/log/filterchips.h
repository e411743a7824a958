// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filterwords.h"
#include "panels/look/strip.h"

#include <QTime>

#include <optional>

class QHBoxLayout;
class QToolButton;

namespace models {
class Focus;
}

namespace panels {

// A row of the conditions the log is under, and since when it is cleared; a click on one takes it off, one on
// the button at the end all of them. Hidden while there are none.
class FilterChips : public Strip
{
    Q_OBJECT

public:
    using Namer = std::function<QString(captures::ConnectionId)>;

    FilterChips(models::Focus &focus, Namer namer, QWidget *parent = nullptr);

    // When the rows before were hidden; none: they are not.
    void setCleared(std::optional<QTime> cleared);

Q_SIGNALS:
    void unclearRequested();
    void allRowsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeChip(const QString &text);
    void rebuild();

    models::Focus &m_focus;
    const Namer m_namer;
    std::optional<QTime> m_cleared;
    QHBoxLayout *m_chips;
    QToolButton *m_clear;
};

} // namespace panels

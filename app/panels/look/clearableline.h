// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace panels {

// A line with a button that clears it. The button is made when one first sees the line: most stand behind
// other panels, and the start does not wait for a widget of each.
class ClearableLine : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace panels

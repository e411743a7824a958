// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace panels {

// A line with a button that clears it. The button is made when one first sees the line: before the window has
// its style sheet, Qt would search the disk for the system's icon of it.
class ClearableLine : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace panels

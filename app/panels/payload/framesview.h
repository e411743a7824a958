// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace panels {

// The frames of a message. Where all columns find no room, the least telling ones stand back.
class FramesView : public QTableView
{
    Q_OBJECT

public:
    explicit FramesView(QWidget *parent = nullptr);

    void fit(); // once the model shows other frames

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseColumns();

    QList<int> m_widths; // that the columns want
};

} // namespace panels

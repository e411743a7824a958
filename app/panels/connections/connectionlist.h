// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace panels {

// The list of connections. A click on a tick box ticks and leaves the current connection as it is; the space
// bar ticks the current one. The box under the mouse is told to the delegate.
class ConnectionList : public QListView
{
    Q_OBJECT

public:
    explicit ConnectionList(QWidget *parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QModelIndex boxAt(const QPoint &position) const; // the row whose box is there
    void hover(const QModelIndex &index);
    void toggle(const QModelIndex &index);

    QPersistentModelIndex m_pressed; // the box the mouse went down on
    QPersistentModelIndex m_hovered;
};

} // namespace panels

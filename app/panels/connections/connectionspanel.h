// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QModelIndex;

namespace models {
class ConnectionsModel;
class Focus;
} // namespace models

namespace panels {

class ConnectionList;

// All connections of the capture, and those of the run before. What is current here is what the window looks
// at. Offers the actions it was given as its context menu.
class ConnectionsPanel : public QWidget
{
    Q_OBJECT

public:
    ConnectionsPanel(models::ConnectionsModel &model, models::Focus &focus, QWidget *parent = nullptr);

    void setMenuActions(const QList<QAction *> &actions);
    void renameCurrent();
    void step(int rows); // looks at the connection so many rows further, round the end
    void lookAtRow(int row);

Q_SIGNALS:
    void activated(); // Enter or a double click on a connection

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void followFocus();
    void showAdvice();

    models::ConnectionsModel &m_model;
    models::Focus &m_focus;
    ConnectionList *m_view;
    QLabel *m_advice;
};

} // namespace panels

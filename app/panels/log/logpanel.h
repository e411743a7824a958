// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/messagelogmodel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace models {
class CaptureSource;
class ConnectionCommands;
class ConnectionsModel;
class Focus;
} // namespace models

namespace panels {

class EmptyState;
class LogView;

// The log of what is in focus: one connection, or the whole capture. The current row becomes the record in
// focus.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    LogPanel(models::CaptureSource &source, models::Focus &focus, models::ConnectionsModel &connections,
             models::ConnectionCommands &commands, QWidget *parent = nullptr);

    void hideRows();
    void follow();
    void copyPayload(); // of the current row
    bool isFollowing() const;
    void setMenuActions(const QList<QAction *> &actions);

    QWidget *view() const;

Q_SIGNALS:
    void followingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    void observe();
    void retranslate();
    void showSubject();
    void grow();
    void showCount();
    void showTitle();
    void showEmptyState();
    void selectFocus();
    void pressEmptyButton();

    models::CaptureSource &m_source;
    models::Focus &m_focus;
    models::ConnectionsModel &m_connections;
    models::ConnectionCommands &m_commands;
    models::MessageLogModel m_model;
    QLabel *m_title;
    QLabel *m_count;
    QStackedWidget *m_stack;
    LogView *m_view;
    EmptyState *m_empty;
};

} // namespace panels

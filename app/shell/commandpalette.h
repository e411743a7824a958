// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListView;

namespace panels {
class EmptyState;
}

namespace shell {

class Actions;
class ActionsModel;
class Settings;

// A line to type in and the actions that fit it. Enter does the one chosen and closes; Esc and a click
// elsewhere close. Remembers in the settings what was used.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const Actions &actions, Settings &settings, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override; // the frame that it has from nobody else

private:
    void search(const QString &typed);
    void trigger(const QModelIndex &index);
    void place();

    Settings &m_settings;
    QWidget *m_window;
    ActionsModel *m_model;
    QLineEdit *m_line;
    QListView *m_view;
    panels::EmptyState *m_none;
};

} // namespace shell

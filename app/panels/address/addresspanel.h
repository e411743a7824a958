// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace models {
class ConnectionCommands;
class Draft;
class Focus;
} // namespace models

namespace panels {

class StateMark;

// The URL bar: where the connection in focus goes and how it stands. Enter connects; the button connects,
// cancels or disconnects, whichever is next.
class AddressPanel : public QWidget
{
    Q_OBJECT

public:
    AddressPanel(models::ConnectionCommands &commands, models::Focus &focus, models::Draft &draft,
                 QWidget *parent = nullptr);

    void setRecentUrls(const QStringList &urls); // the latest first
    void editUrl(); // puts the keyboard into the URL
    void beginNew(); // an empty URL for a connection still to be made

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showDraft();
    void showState();
    void showLock();
    void connectNow();
    void press();
    void warn(const QString &text);
    QString subjectUrl() const;

    models::ConnectionCommands &m_commands;
    models::Focus &m_focus;
    models::Draft &m_draft;
    QComboBox *m_url;
    QAction *m_lock;
    StateMark *m_mark;
    QPushButton *m_button;
    QLabel *m_trouble;
};

} // namespace panels

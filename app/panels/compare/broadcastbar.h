// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace models {
class ConnectionCommands;
}

namespace panels {

// One line to send a text to all ticked connections: Enter or the button sends, and the text stays for the
// next time.
class BroadcastBar : public QWidget
{
    Q_OBJECT

public:
    explicit BroadcastBar(models::ConnectionCommands &commands, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void adapt();
    void send();

    models::ConnectionCommands &m_commands;
    QLineEdit *m_text;
    QPushButton *m_send;
};

} // namespace panels

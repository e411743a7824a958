// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace models {
class ConnectionCommands;
}

namespace panels {

// Where messages are written: text, or bytes as hex, Base64 or a file. Ctrl+Enter sends. A ping, a pong and a
// Close stand in the menu beside the button.
class ComposerPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Text, Hex, Base64, File };

    explicit ComposerPanel(models::ConnectionCommands &commands, QWidget *parent = nullptr);

    void send();
    void sendPing();
    void sendPong();
    void askAndClose();
    void edit(); // puts the keyboard into the text
    // The menu beside the send button.
    void setMenuActions(const QList<QAction *> &actions);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void retranslate();
    void showForm();
    void showState();
    void chooseFile();
    void mark(qsizetype at);
    void complain(const QString &text);
    void clearComplaint();
    Form form() const;
    // nullopt: what is written is not valid; the complaint says so.
    QString written() const;
    std::optional<QByteArray> payload();
    std::optional<QByteArray> fileContent();

    models::ConnectionCommands &m_commands;
    QComboBox *m_form;
    QPlainTextEdit *m_text;
    QPushButton *m_file;
    QLabel *m_size;
    QLabel *m_complaint;
    QPushButton *m_send;
    QToolButton *m_more;
    QString m_path;
};

} // namespace panels

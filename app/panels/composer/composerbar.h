// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/message.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace panels {

class ToneLabel;

// The line below the composer's text: its form, what can be done with it, its size, what is wrong with it,
// and the buttons that send it. Shows what it is told and says what was pressed.
class ComposerBar : public QWidget
{
    Q_OBJECT

public:
    enum class Verdict { None, Good, Bad };
    enum class SendFace { Send, SendAnyway, Cancel };

    explicit ComposerBar(QWidget *parent = nullptr);

    requests::Message::Form form() const;
    void setForm(requests::Message::Form form); // tells nobody
    void setSize(const QString &text);
    void setVerdict(Verdict verdict, const QString &text);
    void setSendFace(SendFace face, bool isEnabled);
    void setBroadcast(int connections); // 0 hides the button
    void setMoreEnabled(bool isEnabled);

    void setFormatAction(QAction *action);
    void setMoreActions(const QList<QAction *> &actions);
    QMenu *savedMenu() const; // filled by its owner when it is about to be shown
    const QWidget *historyButton() const;

Q_SIGNALS:
    void formChosen(requests::Message::Form form);
    void historyPressed();
    void broadcastPressed();
    void sendPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void showFace();
    void drawSign();

    QComboBox *m_form;
    QToolButton *m_format;
    QToolButton *m_saved;
    QToolButton *m_history;
    QLabel *m_size;
    QLabel *m_sign;
    ToneLabel *m_verdict;
    QPushButton *m_broadcast;
    QToolButton *m_more;
    QPushButton *m_send;
    SendFace m_face = SendFace::Send;
    int m_connections = 0;
};

} // namespace panels

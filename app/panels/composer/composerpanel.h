// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/composer/dispatch.h"
#include "panels/composer/recall.h"

#include <QWidget>

namespace models {
class Draft;
class SentMessages;
} // namespace models

namespace panels {

class ComposerBar;
class DraftLink;
class DraftWatch;
class MessageInput;
class SavedMessages;
class SentPopup;

// Where messages are written: text, JSON, XML, HTML, or bytes as hex, Base64 or a file. Each connection has
// its own, in the Draft. What is typed is never altered; a fault of JSON or XML is shown and may be sent.
class ComposerPanel : public QWidget
{
    Q_OBJECT

public:
    ComposerPanel(models::ConnectionCommands &commands, models::Draft &draft, models::SentMessages &sent,
                  QWidget *parent = nullptr);

    void send();
    void sendAndClear();
    void broadcast();
    void sendPing();
    void sendPong();
    void askAndClose();
    void edit(); // puts the keyboard into the text
    void format(); // JSON or XML; a text that is JSON becomes JSON
    void saveMessage(); // asks for a name
    void recall(int step); // -1: what was sent before; 1: after; back to what was typed at the end
    bool canFormat() const;
    bool canSave() const;
    bool canRecall() const;

    void setFormatAction(QAction *action);
    void setMenuActions(const QList<QAction *> &actions); // beside the send button
    void setSaveAction(QAction *action); // in the menu of saved messages

Q_SIGNALS:
    void changed(); // what can be done

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void observe();

    void noteLoaded();
    void noteEdit();
    void chooseForm(requests::Message::Form form);

    void dispatch(const QList<captures::ConnectionId> &to, bool isBroadcast, bool clears,
                  std::optional<sessions::MessageKind> kind = {});
    void noteSent(const Dispatch::Order &order, qint64 bytes);
    void showCheck(const std::optional<DraftCheck::Fault> &fault, qint64 bytes);
    void showState();

    models::ConnectionCommands &m_commands;
    models::Draft &m_draft;
    models::SentMessages &m_sent;
    MessageInput *m_input;
    ComposerBar *m_bar;
    SentPopup *m_popup;
    SavedMessages *m_saved;
    DraftLink *m_link;
    DraftWatch *m_watch;
    Dispatch m_dispatch;
    Recall m_recall;
    std::optional<DraftCheck::Fault> m_fault;
};

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/message.h"

#include <QHash>
#include <QStackedWidget>

namespace panels {

class FilePage;
class MessageEditor;

// Where a message is written: in an editor, or on a page that names a file, as its form asks. A text and a
// path are different things: each waits while the other is shown. Checks and keeps nothing.
class MessageInput : public QStackedWidget
{
    Q_OBJECT

public:
    explicit MessageInput(QWidget *parent = nullptr);

    requests::Message::Form form() const { return m_form; }
    QString content() const; // a file's path
    QString path() const; // empty, if it is no file or none is chosen yet
    qint64 bytes() const; // of the text
    MessageEditor &editor() const { return *m_editor; }

    // Both tell nobody. The first begins anew, the second can be undone: it takes the place of what is
    // written.
    void setMessage(const requests::Message &message);
    void exchangeMessage(const requests::Message &message);
    // Goes on in another form. The text that a path takes the place of waits under `connection`.
    void changeForm(requests::Message::Form form, qint64 connection);

Q_SIGNALS:
    void edited(); // by hand

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isFile() const { return m_form == requests::Message::Form::File; }
    void adaptTo(const requests::Message &message);
    void adaptToForm();
    void retranslate();

    requests::Message::Form m_form = requests::Message::Form::Text;
    MessageEditor *m_editor;
    FilePage *m_file;
    QHash<qint64, QString> m_aside; // by connection: the text while a file is chosen
};

} // namespace panels

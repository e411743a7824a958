// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/source/scintilla.h"
#include "panels/source/sourcelook.h"

namespace panels {

// The text one is about to send, byte for byte as typed or pasted: the Enter key writes LF, pasted line ends
// stay what they were, and no character is replaced by another. Tab moves the keyboard on, as in all panels.
class MessageEditor : public QsciScintilla
{
    Q_OBJECT

public:
    explicit MessageEditor(QWidget *parent = nullptr);

    QByteArray utf8() const;
    qint64 bytes() const; // of utf8(); costs nothing
    QString content() const;
    void setContent(const QString &content); // begins anew: nothing can be undone
    void replaceContent(const QByteArray &utf8); // as an edit, which can be undone
    void exchangeContent(const QString &content); // the same, but tells nobody

    void setLanguage(Language language);
    void setPlaceholder(const QString &text);
    // Underlines the character at `offset` (bytes).
    void mark(qsizetype offset);
    void clearMark();
    void goTo(qsizetype offset);
    qsizetype caret() const; // bytes

Q_SIGNALS:
    void edited(); // by hand, or by replaceContent()

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void noteEdit();
    void pasteAsIs();

    QString m_placeholder;
    bool m_isLoading = false;
};

} // namespace panels

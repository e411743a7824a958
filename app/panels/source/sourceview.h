// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/source/sourcelook.h"

#include <QByteArray>
#include <QList>
#include <QWidget>

#include <optional>

class QsciScintilla;

namespace panels {

// Text to read: line numbers, folding and colours. Never interprets anything as rich text. A large text is
// put in piece by piece so that the window stays alive. The editor behind it is made when first needed.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype maxWrapped = 64 * 1024; // bytes; wrapping a MiB takes over a second

    explicit SourceView(Language language, QWidget *parent = nullptr);

    void setText(const QByteArray &utf8);
    void clear();
    QString text() const; // as far as it is put in
    QByteArray source() const { return m_text; } // all of it, UTF-8
    bool isComplete() const { return m_done >= m_text.size(); }

    void setLanguage(Language language);
    void setWrapping(bool wraps); // of texts up to maxWrapped
    bool canWrap() const { return m_text.size() <= maxWrapped; }

    // Places in source(): `length` bytes from each offset on.
    void showMatches(const QList<qsizetype> &offsets, qsizetype length);
    void goTo(qsizetype offset, qsizetype length);
    qsizetype caret() const; // bytes

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Place
    {
        qsizetype offset = 0;
        qsizetype length = 0;
    };

    void makeEditor();
    void look();
    void adaptWrapping();
    void emptyEditor();
    void appendPiece();
    void markMatches();

    Language m_language;
    QsciScintilla *m_editor = nullptr;
    QByteArray m_text;
    qsizetype m_done = 0; // bytes of m_text that are in the editor
    bool m_wraps = true;
    QList<qsizetype> m_matches;
    qsizetype m_matchLength = 0;
    std::optional<Place> m_wanted; // to go to once it is put in
    int m_timer = 0;
};

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QsciScintilla;

namespace panels {

// Text to read: line numbers, folding and colours for JSON. Never interprets anything as rich text. A large
// text is put in piece by piece so that the window stays alive. The editor behind it is made when first
// needed.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    enum class Language { Plain, Json };

    explicit SourceView(Language language, QWidget *parent = nullptr);

    void setText(const QByteArray &utf8);
    void clear();
    QString text() const; // as far as it is put in
    bool isComplete() const { return m_done >= m_text.size(); }

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void makeEditor();
    void recolour();
    void recolourLexer();
    void emptyEditor();
    void appendPiece();

    Language m_language;
    QsciScintilla *m_editor = nullptr;
    QByteArray m_text;
    qsizetype m_done = 0; // bytes of m_text that are in the editor
    int m_timer = 0;
};

} // namespace panels

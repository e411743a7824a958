// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/sourceview.h"

#include "panels/look/tones.h"
#include "panels/payload/scintilla.h"

#include <QEvent>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <array>

namespace panels {

namespace {

constexpr qsizetype pieceSize = 1024 * 1024;
constexpr qsizetype maxWrapped = 64 * 1024; // bytes; wrapping a MiB takes over a second
constexpr long styleWhenVisible = 1; // SC_IDLESTYLING_TOVISIBLE
constexpr unsigned int setIdleStyling = 2692; // SCI_SETIDLESTYLING, missing from QScintilla's list

int digitsOf(int lines)
{
    return int(QString::number(lines).size());
}

} // namespace

SourceView::SourceView(Language language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void SourceView::setText(const QByteArray &utf8)
{
    makeEditor();
    m_text = utf8;
    m_done = 0;
    emptyEditor();
    m_editor->setWrapMode(m_text.size() <= maxWrapped ? QsciScintilla::WrapCharacter
                                                      : QsciScintilla::WrapNone);
    appendPiece();
    if (!isComplete() && m_timer == 0)
        m_timer = startTimer(0);
}

void SourceView::clear()
{
    m_text.clear();
    m_done = 0;
    if (m_editor)
        emptyEditor();
}

QString SourceView::text() const
{
    return m_editor ? m_editor->text() : QString();
}

void SourceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_editor)
        recolour();
    QWidget::changeEvent(event);
}

void SourceView::timerEvent(QTimerEvent *event)
{
    appendPiece();
    if (isComplete()) {
        killTimer(event->timerId());
        m_timer = 0;
    }
}

void SourceView::makeEditor()
{
    if (m_editor)
        return;
    m_editor = new QsciScintilla(this);
    m_editor->setUtf8(true);
    m_editor->setReadOnly(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setMarginLineNumbers(0, true);
    m_editor->setMarginWidth(1, 0);
    m_editor->setCaretWidth(1);
    m_editor->setScrollWidth(1);
    m_editor->setScrollWidthTracking(true);
    m_editor->SendScintilla(QsciScintilla::SCI_SETUNDOCOLLECTION, 0L);
    m_editor->SendScintilla(setIdleStyling, styleWhenVisible);
    if (m_language == Language::Json) {
        m_editor->setLexer(new QsciLexerJSON(m_editor));
        m_editor->setFolding(QsciScintilla::PlainFoldStyle, 2);
    }
    layout()->addWidget(m_editor);
    setFocusProxy(m_editor);
    m_editor->setAccessibleName(accessibleName());
    recolour();
}

void SourceView::recolour()
{
    const Tones &tones = tonesFor(palette());
    const QColor base = palette().color(QPalette::Base);
    m_editor->setFont(fixedFont());
    m_editor->setPaper(base);
    m_editor->setColor(palette().color(QPalette::Text));
    if (m_language == Language::Json)
        recolourLexer();
    m_editor->setCaretForegroundColor(palette().color(QPalette::Text));
    m_editor->setSelectionBackgroundColor(palette().color(QPalette::Highlight));
    m_editor->setSelectionForegroundColor(palette().color(QPalette::HighlightedText));
    m_editor->setMarginsFont(fixedFont());
    m_editor->setMarginsBackgroundColor(base);
    m_editor->setMarginsForegroundColor(tones.muted);
    m_editor->setFoldMarginColors(base, base);
}

void SourceView::recolourLexer()
{
    const Tones &tones = tonesFor(palette());
    QsciLexer *lexer = m_editor->lexer();
    lexer->setDefaultFont(fixedFont());
    lexer->setFont(fixedFont());
    lexer->setPaper(palette().color(QPalette::Base));
    lexer->setColor(palette().color(QPalette::Text));
    const std::array<std::pair<int, QColor>, 7> colours{ {
        { QsciLexerJSON::Property, tones.key },
        { QsciLexerJSON::String, tones.string },
        { QsciLexerJSON::UnclosedString, tones.bad },
        { QsciLexerJSON::Number, tones.number },
        { QsciLexerJSON::Keyword, tones.out },
        { QsciLexerJSON::EscapeSequence, tones.busy },
        { QsciLexerJSON::Error, tones.bad },
    } };
    for (const auto &[style, colour] : colours)
        lexer->setColor(colour, style);
}

void SourceView::emptyEditor()
{
    m_editor->setReadOnly(false);
    m_editor->SendScintilla(QsciScintilla::SCI_CLEARALL);
    m_editor->SendScintilla(QsciScintilla::SCI_ALLOCATE, static_cast<unsigned long>(m_text.size()));
    m_editor->setReadOnly(true);
    m_editor->setScrollWidth(1);
}

void SourceView::appendPiece()
{
    const qsizetype size = std::min(pieceSize, m_text.size() - m_done);
    if (size <= 0)
        return;
    m_editor->setReadOnly(false);
    m_editor->SendScintilla(QsciScintilla::SCI_APPENDTEXT, static_cast<unsigned long>(size),
                            m_text.constData() + m_done);
    m_editor->setReadOnly(true);
    m_done += size;
    m_editor->setMarginWidth(0, QString(digitsOf(m_editor->lines()) + 1, QLatin1Char('9')));
}

} // namespace panels

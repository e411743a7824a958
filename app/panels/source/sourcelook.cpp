// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/source/sourcelook.h"

#include "panels/look/tones.h"
#include "panels/source/scintilla.h"

#include <utility>

namespace panels {

namespace {

constexpr long styleWhenVisible = 1; // SC_IDLESTYLING_TOVISIBLE
constexpr unsigned int setIdleStyling = 2692; // SCI_SETIDLESTYLING, missing from QScintilla's list

using Colours = QList<std::pair<int, QColor>>;

bool isTextKey(int key)
{
    const QKeyCombination combination = QKeyCombination::fromCombined(key);
    const Qt::KeyboardModifiers modifiers = combination.keyboardModifiers() & ~Qt::ShiftModifier;
    const bool isPage = combination.key() == Qt::Key_PageUp || combination.key() == Qt::Key_PageDown;
    const bool isNavigation = combination.key() >= Qt::Key_Home && combination.key() <= Qt::Key_Down;
    if (modifiers == Qt::NoModifier)
        return true;
    if (modifiers != Qt::ControlModifier || isPage)
        return false;
    switch (combination.key()) {
    case Qt::Key_A:
    case Qt::Key_C:
    case Qt::Key_V:
    case Qt::Key_X:
    case Qt::Key_Y:
        return !combination.keyboardModifiers().testFlag(Qt::ShiftModifier);
    case Qt::Key_Z:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return true;
    default:
        return isNavigation;
    }
}

Colours jsonColours(const Tones &tones)
{
    return { { QsciLexerJSON::Property, tones.key },       { QsciLexerJSON::String, tones.string },
             { QsciLexerJSON::UnclosedString, tones.bad }, { QsciLexerJSON::Number, tones.number },
             { QsciLexerJSON::Keyword, tones.out },        { QsciLexerJSON::EscapeSequence, tones.busy },
             { QsciLexerJSON::Error, tones.bad } };
}

Colours markupColours(const Tones &tones)
{
    return { { QsciLexerHTML::Tag, tones.in },
             { QsciLexerHTML::UnknownTag, tones.in },
             { QsciLexerHTML::XMLTagEnd, tones.in },
             { QsciLexerHTML::XMLStart, tones.muted },
             { QsciLexerHTML::XMLEnd, tones.muted },
             { QsciLexerHTML::Attribute, tones.key },
             { QsciLexerHTML::UnknownAttribute, tones.key },
             { QsciLexerHTML::OtherInTag, tones.key },
             { QsciLexerHTML::HTMLNumber, tones.number },
             { QsciLexerHTML::HTMLDoubleQuotedString, tones.string },
             { QsciLexerHTML::HTMLSingleQuotedString, tones.string },
             { QsciLexerHTML::HTMLValue, tones.string },
             { QsciLexerHTML::HTMLComment, tones.muted },
             { QsciLexerHTML::Entity, tones.busy },
             { QsciLexerHTML::CDATA, tones.string },
             { QsciLexerHTML::SGMLDefault, tones.muted },
             { QsciLexerHTML::SGMLCommand, tones.muted } };
}

void recolourLexer(QsciLexer &lexer, const QPalette &palette)
{
    const Tones &tones = tonesFor(palette);
    lexer.setDefaultFont(fixedFont());
    lexer.setFont(fixedFont());
    lexer.setPaper(palette.color(QPalette::Base));
    lexer.setColor(palette.color(QPalette::Text));
    const bool isJson = qobject_cast<QsciLexerJSON *>(&lexer);
    for (const auto &[style, colour] : isJson ? jsonColours(tones) : markupColours(tones))
        lexer.setColor(colour, style);
    for (int style = 0; style < 128; ++style)
        lexer.setEolFill(false, style);
}

QsciLexer *newLexer(Language language, QObject *parent)
{
    switch (language) {
    case Language::Json:
        return new QsciLexerJSON(parent);
    case Language::Xml:
        return new QsciLexerXML(parent);
    case Language::Html:
        return new QsciLexerHTML(parent);
    case Language::Plain:
        break;
    }
    return nullptr;
}

} // namespace

void prepareEditor(QsciScintilla &editor)
{
    editor.setUtf8(true);
    editor.setEolMode(QsciScintilla::EolUnix);
    editor.setFrameShape(QFrame::NoFrame);
    editor.setMarginLineNumbers(0, true);
    editor.setMarginWidth(1, 0);
    editor.setCaretWidth(1);
    editor.setExtraAscent(1);
    editor.setExtraDescent(1);
    editor.setScrollWidth(1);
    editor.setScrollWidthTracking(true);
    editor.SendScintilla(setIdleStyling, styleWhenVisible);
    for (QsciCommand *command : editor.standardCommands()->commands()) {
        if (!isTextKey(command->key()))
            command->setKey(0);
        if (!isTextKey(command->alternateKey()))
            command->setAlternateKey(0);
    }
}

void setLanguage(QsciScintilla &editor, Language language)
{
    QsciLexer *before = editor.lexer();
    editor.setLexer(newLexer(language, &editor));
    delete before;
}

void recolour(QsciScintilla &editor, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    editor.setFont(fixedFont());
    editor.setPaper(base);
    editor.setColor(palette.color(QPalette::Text));
    if (editor.lexer())
        recolourLexer(*editor.lexer(), palette);
    editor.setCaretForegroundColor(palette.color(QPalette::Text));
    editor.setSelectionBackgroundColor(palette.color(QPalette::Highlight));
    editor.setSelectionForegroundColor(palette.color(QPalette::HighlightedText));
    editor.setMarginsFont(fixedFont());
    editor.setMarginsBackgroundColor(base);
    editor.setMarginsForegroundColor(tonesFor(palette).muted);
    editor.setFoldMarginColors(base, base);
    const QColor &muted = tonesFor(palette).muted;
    for (unsigned long mark = QsciScintilla::SC_MARKNUM_FOLDEREND;
         mark <= QsciScintilla::SC_MARKNUM_FOLDEROPEN; ++mark) {
        editor.SendScintilla(QsciScintilla::SCI_MARKERSETFORE, mark, muted); // its outline
        editor.SendScintilla(QsciScintilla::SCI_MARKERSETBACK, mark, muted);
    }
}

void fitLineNumbers(QsciScintilla &editor)
{
    const qsizetype digits = QString::number(editor.lines()).size();
    editor.setMarginWidth(0, QString(std::max<qsizetype>(2, digits) + 1, QLatin1Char('9')));
}

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/messageeditor.h"

#include "panels/look/tones.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStringDecoder>

namespace panels {

namespace {

constexpr int faultIndicator = 20;
constexpr qint64 maxWrapped = 64 * 1024; // bytes; wrapping a MiB takes over a second
constexpr int editorAir = 4;

} // namespace

MessageEditor::MessageEditor(QWidget *parent)
    : QsciScintilla(parent)
{
    prepareEditor(*this);
    for (QsciCommand *command : standardCommands()->commands())
        if (command->command() == QsciCommand::Paste)
            command->setKey(0); // QScintilla's would make all line ends alike
    setWrapMode(WrapWord);
    setIndentationsUseTabs(false);
    setTabWidth(2);
    setAutoIndent(true);
    setMarginWidth(0, QStringLiteral("999"));
    SendScintilla(SCI_SETMARGINLEFT, 0UL, long(editorAir));
    indicatorDefine(SquiggleIndicator, faultIndicator);
    look();
    connect(this, &QsciScintilla::textChanged, this, &MessageEditor::noteEdit);
    connect(this, &QsciScintilla::linesChanged, this, [this] { fitLineNumbers(*this); });
}

QByteArray MessageEditor::utf8() const
{
    const auto *start = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return QByteArray(start, qsizetype(bytes()));
}

qint64 MessageEditor::bytes() const
{
    return SendScintilla(SCI_GETLENGTH);
}

// QString::fromUtf8() would leave out a byte order mark at the front.
QString MessageEditor::content() const
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(utf8());
}

void MessageEditor::setContent(const QString &content)
{
    exchangeContent(content);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
}

void MessageEditor::exchangeContent(const QString &content)
{
    const QScopedValueRollback loading(m_isLoading, true);
    replaceContent(content.toUtf8());
    fitLineNumbers(*this);
}

void MessageEditor::replaceContent(const QByteArray &utf8)
{
    clearMark();
    SendScintilla(SCI_TARGETWHOLEDOCUMENT);
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(utf8.size()), utf8.constData());
    SendScintilla(SCI_GOTOPOS, 0UL);
}

void MessageEditor::setLanguage(Language language)
{
    panels::setLanguage(*this, language);
    look();
}

void MessageEditor::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void MessageEditor::mark(qsizetype offset)
{
    clearMark();
    const long end = SendScintilla(SCI_POSITIONAFTER, static_cast<unsigned long>(offset));
    // At the end of a line or of the text the character before stands in.
    const bool isNothing = end <= offset || offset >= bytes()
        || SendScintilla(SCI_GETCHARAT, static_cast<unsigned long>(offset)) == '\n';
    const long from =
        isNothing ? SendScintilla(SCI_POSITIONBEFORE, static_cast<unsigned long>(offset)) : long(offset);
    SendScintilla(SCI_SETINDICATORCURRENT, faultIndicator);
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from),
                  std::max(1L, (isNothing ? long(offset) : end) - from));
}

void MessageEditor::clearMark()
{
    SendScintilla(SCI_SETINDICATORCURRENT, faultIndicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, long(bytes()));
}

void MessageEditor::goTo(qsizetype offset)
{
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(offset));
}

qsizetype MessageEditor::caret() const
{
    return SendScintilla(SCI_GETCURRENTPOS);
}

void MessageEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        look();
}

// QScintilla's own menu speaks English only.
void MessageEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Undo"), QKeySequence::Undo, this, &QsciScintilla::undo)->setEnabled(isUndoAvailable());
    menu.addAction(tr("Redo"), QKeySequence::Redo, this, &QsciScintilla::redo)->setEnabled(isRedoAvailable());
    menu.addSeparator();
    menu.addAction(tr("Cut"), QKeySequence::Cut, this, &QsciScintilla::cut)->setEnabled(hasSelectedText());
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &QsciScintilla::copy)->setEnabled(hasSelectedText());
    menu.addAction(tr("Paste"), QKeySequence::Paste, this, &MessageEditor::pasteAsIs);
    menu.addSeparator();
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, [this] { selectAll(); });
    menu.exec(event->globalPos());
}

bool MessageEditor::focusNextPrevChild(bool next)
{
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void MessageEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        pasteAsIs();
    else
        QsciScintilla::keyPressEvent(event);
}

void MessageEditor::paintEvent(QPaintEvent *event)
{
    QsciScintilla::paintEvent(event);
    if (bytes() > 0 || m_placeholder.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setFont(font());
    const int left = marginWidth(0) + marginWidth(2) + editorAir + 2;
    painter.drawText(viewport()->rect().adjusted(left, 2, -editorAir, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_placeholder);
}

void MessageEditor::look()
{
    recolour(*this, palette());
    setIndicatorForegroundColor(tonesFor(palette()).bad, faultIndicator);
}

void MessageEditor::noteEdit()
{
    const WrapMode wanted = bytes() <= maxWrapped ? WrapWord : WrapNone;
    if (wrapMode() != wanted)
        setWrapMode(wanted);
    viewport()->update(); // the placeholder comes or goes
    if (!m_isLoading)
        Q_EMIT edited();
}

void MessageEditor::pasteAsIs()
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (!pasted || !pasted->hasText())
        return;
    const QByteArray text = pasted->text().toUtf8();
    beginUndoAction();
    SendScintilla(SCI_REPLACESEL, "");
    SendScintilla(SCI_ADDTEXT, static_cast<unsigned long>(text.size()), text.constData());
    endUndoAction();
    SendScintilla(SCI_SCROLLCARET);
}

} // namespace panels

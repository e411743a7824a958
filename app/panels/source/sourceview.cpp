// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/source/sourceview.h"

#include "panels/look/tones.h"
#include "panels/source/scintilla.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace panels {

namespace {

constexpr qsizetype sourcePiece = 256 * 1024; // bytes; takes some milliseconds
constexpr int matchIndicator = 20;

} // namespace

SourceView::SourceView(Language language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void SourceView::setText(const QByteArray &utf8)
{
    makeEditor();
    m_text = utf8;
    m_done = 0;
    m_matches.clear();
    m_wanted.reset();
    emptyEditor();
    adaptWrapping();
    appendPiece();
    if (!isComplete() && m_timer == 0)
        m_timer = startTimer(0);
}

void SourceView::clear()
{
    m_text.clear();
    m_done = 0;
    m_matches.clear();
    m_wanted.reset();
    if (m_editor)
        emptyEditor();
}

QString SourceView::text() const
{
    return m_editor ? m_editor->text() : QString();
}

void SourceView::setLanguage(Language language)
{
    if (std::exchange(m_language, language) == language || !m_editor)
        return;
    panels::setLanguage(*m_editor, language);
    m_editor->setFolding(
        language == Language::Plain ? QsciScintilla::NoFoldStyle : QsciScintilla::PlainFoldStyle, 2);
    look();
}

void SourceView::setWrapping(bool wraps)
{
    m_wraps = wraps;
    if (m_editor)
        adaptWrapping();
}

void SourceView::showMatches(const QList<qsizetype> &offsets, qsizetype length)
{
    m_matches = offsets;
    m_matchLength = length;
    if (m_editor)
        markMatches();
}

void SourceView::goTo(qsizetype offset, qsizetype length)
{
    if (!m_editor || offset + length > m_done) {
        m_wanted = Place{ offset, length };
        return;
    }
    const auto at = static_cast<unsigned long>(offset);
    const long line = m_editor->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, at);
    m_editor->SendScintilla(QsciScintilla::SCI_ENSUREVISIBLEENFORCEPOLICY, static_cast<unsigned long>(line));
    m_editor->SendScintilla(QsciScintilla::SCI_SETSEL, at, static_cast<long>(offset + length));
    m_editor->SendScintilla(QsciScintilla::SCI_SCROLLCARET);
}

qsizetype SourceView::caret() const
{
    return m_editor ? qsizetype(m_editor->SendScintilla(QsciScintilla::SCI_GETSELECTIONSTART)) : 0;
}

void SourceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_editor)
        look();
    QWidget::changeEvent(event);
}

// QScintilla's own menu speaks English only.
void SourceView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_editor)
        return;
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy"), QKeySequence::Copy, m_editor, &QsciScintilla::copy);
    copy->setEnabled(m_editor->hasSelectedText());
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, m_editor, [this] { m_editor->selectAll(); });
    menu.exec(event->globalPos());
}

// The keys that find are for those around the editor, which would keep them for itself.
bool SourceView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isForOthers = key->matches(QKeySequence::Find) || key->matches(QKeySequence::FindNext)
        || key->matches(QKeySequence::FindPrevious) || key->key() == Qt::Key_Escape;
    if (!isForOthers)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void SourceView::timerEvent(QTimerEvent *event)
{
    appendPiece();
    if (m_wanted && m_wanted->offset + m_wanted->length <= m_done) {
        const Place wanted = *std::exchange(m_wanted, std::nullopt);
        goTo(wanted.offset, wanted.length);
    }
    if (!isComplete())
        return;
    killTimer(event->timerId());
    m_timer = 0;
    markMatches();
}

void SourceView::makeEditor()
{
    if (m_editor)
        return;
    m_editor = new QsciScintilla(this);
    prepareEditor(*m_editor);
    m_editor->setReadOnly(true);
    m_editor->installEventFilter(this);
    m_editor->setContextMenuPolicy(Qt::NoContextMenu);
    m_editor->SendScintilla(QsciScintilla::SCI_SETUNDOCOLLECTION, 0L);
    panels::setLanguage(*m_editor, m_language);
    if (m_language != Language::Plain)
        m_editor->setFolding(QsciScintilla::PlainFoldStyle, 2);
    m_editor->indicatorDefine(QsciScintilla::FullBoxIndicator, matchIndicator);
    m_editor->setIndicatorDrawUnder(true, matchIndicator);
    layout()->addWidget(m_editor);
    setFocusProxy(m_editor);
    m_editor->setAccessibleName(accessibleName());
    look();
}

// The editor's own palette is told of a change after that of its parent.
void SourceView::look()
{
    recolour(*m_editor, palette());
    m_editor->setIndicatorForegroundColor(tonesFor(palette()).busy, matchIndicator);
    m_editor->setIndicatorOutlineColor(tonesFor(palette()).busy, matchIndicator);
}

void SourceView::adaptWrapping()
{
    m_editor->setWrapMode(m_wraps && canWrap() ? QsciScintilla::WrapCharacter : QsciScintilla::WrapNone);
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
    const qsizetype size = std::min(sourcePiece, m_text.size() - m_done);
    if (size <= 0)
        return;
    m_editor->setReadOnly(false);
    m_editor->SendScintilla(QsciScintilla::SCI_APPENDTEXT, static_cast<unsigned long>(size),
                            m_text.constData() + m_done);
    m_editor->setReadOnly(true);
    m_done += size;
    fitLineNumbers(*m_editor);
}

void SourceView::markMatches()
{
    m_editor->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, matchIndicator);
    m_editor->SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(m_done));
    for (const qsizetype offset : m_matches)
        if (offset + m_matchLength <= m_done)
            m_editor->SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(offset),
                                    static_cast<long>(m_matchLength));
}

} // namespace panels

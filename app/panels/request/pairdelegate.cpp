// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/pairdelegate.h"

#include "models/pairsmodel.h"
#include "panels/look/tones.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>

namespace panels {

using models::PairsModel;

namespace {

constexpr int indent = 5; // texts stand below those of the header
constexpr const char *originalText = "originalText";
constexpr const char *popupEditor = "popupEditor"; // the editor that a list of names belongs to

bool isBlankLine(const QModelIndex &index)
{
    return index.row() == index.model()->rowCount() - 1;
}

} // namespace

QWidget *PairDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setFont(fixedFont());
    editor->setProperty(originalText, index.data(Qt::EditRole).toString());
    const bool isName = index.column() == PairsModel::NameColumn;
    editor->setAccessibleName(isName ? tr("Name") : tr("Value"));
    if (isName && !m_names.isEmpty()) {
        auto *completer = new QCompleter(m_names, editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        editor->setCompleter(completer);
        completer->popup()->setProperty(popupEditor, QVariant::fromValue<QObject *>(editor));
        completer->popup()->installEventFilter(const_cast<PairDelegate *>(this));
    }
    auto *self = const_cast<PairDelegate *>(this); // signals are not const
    connect(editor, &QLineEdit::textChanged, self, [self, editor] { Q_EMIT self->commitData(editor); });
    return editor;
}

// The model tells of each letter that was typed: the cursor stays where it is.
void PairDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (!line || line->text() == text)
        return;
    const QSignalBlocker blocker(line); // the model has it already
    line->setText(text);
}

void PairDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void PairDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem inner = option;
    if (index.column() != PairsModel::EnabledColumn)
        inner.rect.adjust(indent, 0, 0, 0);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    QStyledItemDelegate::paint(painter, inner, index);
    painter->setPen(tonesFor(option.palette).line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() != PairsModel::EnabledColumn)
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
}

void PairDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tones &tones = tonesFor(option->palette);
    const bool isNote = index.column() == PairsModel::NoteColumn;
    const bool isFault = index.siblingAtColumn(PairsModel::NoteColumn).data(PairsModel::FaultRole).toBool();
    const bool isOff =
        index.siblingAtColumn(PairsModel::EnabledColumn).data(Qt::CheckStateRole).toInt() == Qt::Unchecked;
    if (!isNote)
        option->font = fixedFont();
    if (isBlankLine(index) && index.column() == PairsModel::NameColumn) {
        option->text = m_invitation;
        option->features |= QStyleOptionViewItem::HasDisplay;
        option->font = QApplication::font();
    }
    if (isNote && isFault)
        option->text = QStringLiteral("⚠ ") + option->text;
    const QPalette::ColorRole role =
        option->state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
    if (isFault && index.column() != PairsModel::ValueColumn && role == QPalette::Text)
        option->palette.setColor(role, tones.bad);
    else if ((isNote || isOff || isBlankLine(index)) && role == QPalette::Text)
        option->palette.setColor(role, tones.muted);
}

bool PairDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *owner = qobject_cast<QWidget *>(watched->property(popupEditor).value<QObject *>()))
        return leavePopup(qobject_cast<QWidget *>(watched), owner, *event);
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape)
            editor->setText(editor->property(originalText).toString());
        if (key->matches(QKeySequence::Paste)
            && QApplication::clipboard()->text().trimmed().contains(u'\n')) {
            Q_EMIT linesPasted();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

// Tab goes to the next cell, as it does without a list of names; a completer would let it leave the table.
bool PairDelegate::leavePopup(QWidget *popup, QWidget *editor, const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return false;
    popup->hide();
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, key == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
    return true;
}

} // namespace panels

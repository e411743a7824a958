// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/pairview.h"

#include "panels/look/tones.h"
#include "panels/request/pairdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace panels {

using models::Pair;
using models::PairsModel;

PairView::PairView(PairsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new PairDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        std::max(QFontMetrics(fixedFont()).height(), fontMetrics().height()) + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(PairsModel::EnabledColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(PairsModel::ValueColumn, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    connect(m_delegate, &PairDelegate::linesPasted, this, [this] {
        closePersistentEditor(currentIndex());
        setFocus();
        paste();
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.isBlankLine(index.row()))
            beginEditing(index.column() == PairsModel::ValueColumn
                             ? index
                             : index.siblingAtColumn(PairsModel::NameColumn));
        else if (QApplication::keyboardModifiers() == Qt::NoModifier) // with Ctrl or Shift lines are selected
            beginEditing(index);
    });
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&model, signal, this, &PairView::layOutColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PairView::layOutColumns);
    layOutColumns();
}

void PairView::setNames(const QStringList &names)
{
    m_delegate->setNames(names);
}

void PairView::setInvitation(const QString &text)
{
    m_delegate->setInvitation(text);
    viewport()->update();
}

void PairView::beginLine()
{
    const QModelIndex blank = m_model.index(m_model.rowCount() - 1, PairsModel::NameColumn);
    setFocus(Qt::ShortcutFocusReason);
    setCurrentIndex(blank);
    beginEditing(blank);
}

// Unlike the public edit() not a warning if the cell is being edited, or about to be by a second click.
void PairView::beginEditing(const QModelIndex &index)
{
    edit(index, AllEditTriggers, nullptr);
}

void PairView::removeSelected()
{
    const QList<int> rows = selectedPairs();
    if (rows.isEmpty())
        return;
    const int column = std::max(currentIndex().column(), int(PairsModel::NameColumn));
    m_model.remove(rows);
    setCurrentIndex(m_model.index(std::min(rows.first(), m_model.rowCount() - 1), column));
}

void PairView::moveCurrent(int step)
{
    const int from = currentIndex().row();
    if (m_model.move(from, from + step))
        scrollTo(currentIndex());
}

// What is no list of pairs goes into the cell as it is.
void PairView::paste()
{
    const QString text = QApplication::clipboard()->text();
    const QList<Pair> pairs = m_reading ? m_reading(text) : QList<Pair>();
    if (pairs.isEmpty()) {
        if (currentIndex().flags() & Qt::ItemIsEditable)
            m_model.setData(currentIndex(), text.trimmed());
        return;
    }
    const int row = currentIndex().isValid() ? currentIndex().row() : m_model.rowCount() - 1;
    m_model.insert(row, pairs);
    setCurrentIndex(m_model.index(row + int(pairs.size()) - 1, PairsModel::NameColumn));
}

void PairView::copySelected() const
{
    QStringList lines;
    for (const int row : selectedPairs())
        lines.append(m_model.pairs()[row].name + m_separator + m_model.pairs()[row].value);
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

// Keys that are shortcuts of the window elsewhere belong to the table while it has the keyboard.
bool PairView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
            || key->matches(QKeySequence::Delete) || key->matches(QKeySequence::Undo)
            || key->key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void PairView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState || !handleKey(*event))
        QTableView::keyPressEvent(event);
}

bool PairView::handleKey(const QKeyEvent &event)
{
    const bool isMove = event.modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    if (isMove && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down))
        moveCurrent(event.key() == Qt::Key_Up ? -1 : 1);
    else if (event.matches(QKeySequence::Copy))
        copySelected();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.matches(QKeySequence::Delete))
        removeSelected();
    else if (event.matches(QKeySequence::Undo))
        m_model.restore();
    else if (event.key() == Qt::Key_Space)
        toggleCurrent();
    else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
              || event.key() == Qt::Key_Backspace)
             && currentIndex().flags() & Qt::ItemIsEditable)
        edit(currentIndex());
    else
        return false;
    return true;
}

void PairView::toggleCurrent()
{
    const QModelIndex index = currentIndex().siblingAtColumn(PairsModel::EnabledColumn);
    if (!index.isValid() || m_model.isBlankLine(index.row()))
        return;
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void PairView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    if (state() != EditingState)
        m_model.dropEmptyLines();
}

void PairView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    m_model.dropEmptyLines(state() == EditingState ? currentIndex().row() : -1);
}

void PairView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

// Tab in an editor goes to the next cell one can write into.
QModelIndex PairView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    const bool isName = current.column() == PairsModel::NameColumn;
    if (action == MoveNext)
        return isName
            ? current.siblingAtColumn(PairsModel::ValueColumn)
            : m_model.index(std::min(current.row() + 1, m_model.rowCount() - 1), PairsModel::NameColumn);
    if (action == MovePrevious)
        return !isName ? current.siblingAtColumn(PairsModel::NameColumn)
                       : m_model.index(std::max(current.row() - 1, 0), PairsModel::ValueColumn);
    return QTableView::moveCursor(action, modifiers);
}

void PairView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionChanges();
}

// The line under the mouse, not the whole selection: the model moves one at a time.
void PairView::startDrag(Qt::DropActions actions)
{
    if (!currentIndex().isValid() || m_model.isBlankLine(currentIndex().row()))
        return;
    selectRow(currentIndex().row());
    QTableView::startDrag(actions);
}

// Notes take room only where there are any.
void PairView::layOutColumns()
{
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString note = m_model.index(row, PairsModel::NoteColumn).data().toString();
        if (!note.isEmpty())
            widest = std::max(widest, fontMetrics().horizontalAdvance(QStringLiteral("⚠ ") + note) + 16);
    }
    setColumnHidden(PairsModel::NoteColumn, widest == 0);
    setColumnWidth(PairsModel::NoteColumn, std::min(widest, viewport()->width() * 2 / 5));
    setColumnWidth(PairsModel::NameColumn, viewport()->width() * 3 / 10);
}

QList<int> PairView::selectedPairs() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        if (!m_model.isBlankLine(index.row()))
            rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace panels

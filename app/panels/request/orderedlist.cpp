// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/orderedlist.h"

#include "panels/look/icon.h"
#include "panels/look/tones.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace panels {

OrderedList::OrderedList(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_add(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_list(new QListWidget(this))
{
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFont(fixedFont());
    m_list->installEventFilter(this);
    m_list->setFixedHeight(QFontMetrics(fixedFont()).height() * 4);
    m_add->setIcon(icon(QStringLiteral("new-connection")));
    m_remove->setIcon(icon(QStringLiteral("remove")));
    for (QToolButton *button : { m_add, m_remove }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_add, 0, 1);
    layout->addWidget(m_list, 1, 0);
    layout->addWidget(m_remove, 1, 1, Qt::AlignTop);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &OrderedList::add);
    connect(m_line, &QLineEdit::textChanged, this, &OrderedList::showState);
    connect(m_add, &QToolButton::clicked, this, &OrderedList::add);
    connect(m_remove, &QToolButton::clicked, this, &OrderedList::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderedList::showState);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { Q_EMIT edited(words()); });
    retranslate();
    showState();
}

void OrderedList::setWords(const QStringList &words)
{
    if (words != this->words()) {
        m_list->clear();
        m_list->addItems(words);
    }
    showState();
}

QStringList OrderedList::words() const
{
    QStringList words;
    for (int row = 0; row < m_list->count(); ++row)
        words.append(m_list->item(row)->text());
    return words;
}

void OrderedList::setNames(const QString &objectName, const QString &accessibleName)
{
    m_line->setObjectName(objectName);
    m_list->setObjectName(objectName + QStringLiteral("List"));
    m_line->setAccessibleName(accessibleName);
    m_list->setAccessibleName(accessibleName);
}

void OrderedList::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void OrderedList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool OrderedList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    if (key->matches(QKeySequence::Delete))
        removeCurrent();
    else if (isMove && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

// Several at once, as they stand in a header, are taken apart.
void OrderedList::add()
{
    const QStringList known = words();
    for (const QString &word : m_line->text().split(u',')) {
        if (!word.trimmed().isEmpty() && !words().contains(word.trimmed()))
            m_list->addItem(word.trimmed());
    }
    m_line->clear();
    showState();
    if (words() != known)
        Q_EMIT edited(words());
}

void OrderedList::removeCurrent()
{
    if (m_list->currentRow() < 0)
        return;
    delete m_list->takeItem(m_list->currentRow());
    showState();
    Q_EMIT edited(words());
}

void OrderedList::moveCurrent(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    Q_EMIT edited(words());
}

void OrderedList::showState()
{
    m_add->setEnabled(!m_line->text().trimmed().isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_list->setVisible(m_list->count() > 0);
    m_remove->setVisible(m_list->count() > 0);
}

void OrderedList::retranslate()
{
    for (const auto &[button, text] :
         { std::pair(m_add, tr("Add (Enter)")), std::pair(m_remove, tr("Remove the selected one (Del)")) }) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
}

} // namespace panels

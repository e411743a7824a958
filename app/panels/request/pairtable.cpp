// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/pairtable.h"

#include "panels/look/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace panels {

PairTable::PairTable(QWidget *parent)
    : QWidget(parent)
    , m_view(new PairView(m_model, this))
    , m_side(new QWidget(this))
{
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(4, 4, 4, 4);
    side->setSpacing(2);
    m_remove = addButton(QStringLiteral("remove"), "removeLine");
    m_up = addButton(QStringLiteral("previous"), "moveLineUp");
    m_down = addButton(QStringLiteral("next"), "moveLineDown");
    m_show = addButton(QStringLiteral("eye"), "showValues");
    m_show->setCheckable(true);
    m_show->hide();
    side->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_side);
    setFocusProxy(m_view);
    connect(m_remove, &QToolButton::clicked, m_view, &PairView::removeSelected);
    connect(m_up, &QToolButton::clicked, m_view, [this] { m_view->moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, m_view, [this] { m_view->moveCurrent(1); });
    connect(m_show, &QToolButton::toggled, this, [this](bool on) { m_model.setShowsSecrets(on); });
    connect(m_view, &PairView::selectionChanges, this, &PairTable::enableButtons);
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&m_model, signal, this, &PairTable::enableButtons);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &PairTable::enableButtons);
    retranslate();
    enableButtons();
}

void PairTable::setHasSecrets(bool has)
{
    m_show->setVisible(has);
}

void PairTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QToolButton *PairTable::addButton(const QString &iconName, const char *objectName)
{
    auto *button = new QToolButton(m_side);
    button->setIcon(icon(iconName));
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_side->layout()->addWidget(button);
    return button;
}

void PairTable::retranslate()
{
    for (const auto &[button, text] :
         { std::pair(m_remove, tr("Delete the selected lines (Del); Ctrl+Z brings them back")),
           std::pair(m_up, tr("Move the line up (Alt+Shift+Up)")),
           std::pair(m_down, tr("Move the line down (Alt+Shift+Down)")),
           std::pair(m_show, tr("Show secret values")) }) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
}

void PairTable::enableButtons()
{
    const int row = m_view->currentIndex().row();
    const int last = int(m_model.pairs().size()) - 1;
    m_remove->setEnabled(row >= 0 && row <= last);
    m_up->setEnabled(row > 0 && row <= last);
    m_down->setEnabled(row >= 0 && row < last);
}

} // namespace panels

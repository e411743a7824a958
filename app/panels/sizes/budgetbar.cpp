// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sizes/budgetbar.h"

#include "models/budget.h"
#include "models/figures.h"
#include "models/sizeinput.h"
#include "panels/look/icon.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace panels {

BudgetBar::BudgetBar(models::Budget &budget, QWidget *parent)
    : Strip(parent)
    , m_budget(budget)
    , m_title(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_over(new QToolButton(this))
    , m_fault(new QLabel(this))
{
    m_edit->setObjectName(QStringLiteral("budget"));
    m_edit->setMaxLength(20);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_title->setBuddy(m_edit);
    m_over->setObjectName(QStringLiteral("overBudget"));
    m_over->setCheckable(true);
    m_over->setAutoRaise(true);
    m_over->setIcon(icon(QStringLiteral("filter")));
    m_over->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_edit, 0, 1);
    layout->addWidget(m_over, 0, 2);
    layout->addWidget(m_fault, 1, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &BudgetBar::apply);
    connect(m_edit, &QLineEdit::textEdited, m_fault, &QLabel::hide);
    connect(&budget, &models::Budget::changed, this, &BudgetBar::showBudget);
    connect(m_over, &QToolButton::clicked, this, &BudgetBar::overToggled);
    retranslate();
    showBudget();
}

void BudgetBar::setOver(std::optional<qint64> messages)
{
    m_messages = messages;
    m_over->setVisible(m_budget.bytes() > 0);
    m_over->setText(messages ? tr("%1 over", "messages over the budget").arg(models::countText(*messages))
                             : tr("counting…"));
    m_over->setEnabled(messages.value_or(0) > 0 || m_over->isChecked());
}

void BudgetBar::setFiltering(bool isFiltering)
{
    m_over->setChecked(isFiltering);
    setOver(m_messages);
}

void BudgetBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Strip::changeEvent(event);
}

void BudgetBar::retranslate()
{
    m_title->setText(tr("&Budget per message"));
    m_edit->setPlaceholderText(tr("none", "no budget"));
    m_edit->setAccessibleName(tr("Budget per message"));
    m_edit->setToolTip(tr("Messages with a larger payload are marked in the log and raise an event.\n"
                          "For example 1000, 1 kB or 64 KiB; empty: no budget"));
    m_over->setToolTip(tr("Show only the messages over the budget in the log"));
    m_fault->setText(tr("Type a size such as 1000, 1 kB or 64 KiB, or nothing for no budget."));
    setOver(m_messages);
}

void BudgetBar::apply()
{
    const std::optional<qint64> bytes = models::parseSize(m_edit->text());
    m_fault->setVisible(!bytes);
    if (!bytes)
        return;
    m_budget.setBytes(*bytes);
    showBudget();
}

void BudgetBar::showBudget()
{
    m_fault->hide();
    m_edit->setText(models::sizeInput(m_budget.bytes()));
    setOver(m_messages);
}

} // namespace panels

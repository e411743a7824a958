// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sizes/sizespanel.h"

#include "captures/groupfilter.h"
#include "models/budget.h"
#include "panels/look/emptystate.h"
#include "panels/sizes/budgetbar.h"
#include "panels/sizes/sizesview.h"

#include <QEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <limits>

namespace panels {

using captures::SizeRange;

SizesPanel::SizesPanel(models::CaptureSource &source, models::Focus &focus, models::Budget &budget,
                       QWidget *parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_budget(budget)
    , m_measure(source, focus, budget)
    , m_bar(new BudgetBar(budget, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_bar);
    observe();
    retranslate();
    followFilter();
}

// The view looks at a member of this.
SizesPanel::~SizesPanel()
{
    delete m_view;
}

void SizesPanel::editBudget()
{
    m_bar->setFocus(Qt::ShortcutFocusReason);
    m_bar->findChild<QLineEdit *>()->selectAll();
}

void SizesPanel::makeView()
{
    m_view = new SizesView(m_measure, m_stack);
    m_stack->addWidget(m_view);
    connect(m_view, &SizesView::chosen, this, &SizesPanel::toggleSizes);
    letMove();
    followFilter();
}

void SizesPanel::observe()
{
    connect(&m_measure, &models::SizeMeasure::changed, this, &SizesPanel::refresh);
    connect(&m_budget, &models::Budget::changed, this, &SizesPanel::followFilter);
    connect(&m_focus, &models::Focus::filterChanged, this, &SizesPanel::followFilter);
    connect(m_bar, &BudgetBar::overToggled, this, [this] { toggleSizes(overBudget()); });
}

void SizesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SizesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setSeen(true);
}

void SizesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setSeen(false);
}

void SizesPanel::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    m_measure.setActive(isSeen);
    letMove();
    if (isSeen)
        refresh();
}

void SizesPanel::retranslate()
{
    m_empty->setTexts(tr("No messages to measure yet"),
                      tr("Sizes, traffic and how many messages there are of which size are shown here."));
    refresh();
}

void SizesPanel::refresh()
{
    const captures::SizeStatistics &statistics = m_measure.statistics();
    const bool hasFigures = statistics.together().messages > 0;
    if (hasFigures && !m_view)
        makeView();
    m_stack->setCurrentWidget(hasFigures ? static_cast<QWidget *>(m_view) : m_empty);
    if (!m_measure.trouble().isEmpty())
        m_empty->setTexts(tr("The capture could not be read"), m_measure.trouble());
    m_bar->setOver(m_measure.knowsBudget() ? std::optional(statistics.together().overBudget) : std::nullopt);
    if (hasFigures && m_isSeen)
        m_view->refresh();
}

void SizesPanel::letMove()
{
    if (m_view)
        m_view->setMoving(m_isSeen && m_measure.isLive());
}

void SizesPanel::followFilter()
{
    const std::optional<SizeRange> &shown = m_focus.filter().size;
    if (m_view)
        m_view->setMarked(shown);
    m_bar->setFiltering(shown && m_budget.bytes() > 0 && *shown == overBudget());
}

void SizesPanel::toggleSizes(const SizeRange &range)
{
    captures::Filter filter = m_focus.filter();
    if (filter.size == range)
        filter.size.reset();
    else
        filter = captures::withSizes(filter, range);
    m_focus.setFilter(filter);
    followFilter();
}

SizeRange SizesPanel::overBudget() const
{
    return { m_budget.bytes() + 1, std::numeric_limits<qint64>::max() };
}

} // namespace panels

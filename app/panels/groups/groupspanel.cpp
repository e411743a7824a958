// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/groups/groupspanel.h"

#include "models/figures.h"
#include "panels/groups/groupdelegate.h"
#include "panels/groups/groupingchoice.h"
#include "panels/look/emptystate.h"
#include "panels/look/strip.h"
#include "panels/look/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

namespace panels {

using models::GroupsModel;

GroupsPanel::GroupsPanel(models::CaptureSource &source, models::Focus &focus,
                         models::ConnectionsModel &connections, QWidget *parent)
    : QWidget(parent)
    , m_model(source, focus, connections)
    , m_suggestions(source, focus)
    , m_by(new QLabel(this))
    , m_choice(new GroupingChoice(this))
    , m_fault(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_summary(new QLabel(this))
{
    m_choice->setObjectName(QStringLiteral("groupBy"));
    m_choice->setGrouping(m_model.grouping());
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    for (QLabel *label : { m_fault, m_summary }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(10, 4, 10, 4);
    }
    m_fault->setObjectName(QStringLiteral("groupFault"));
    m_fault->setBackgroundRole(QPalette::AlternateBase);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_fault);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_summary);
    setFocusProxy(m_choice);
    observe();
    retranslate();
    showFault();
}

QWidget *GroupsPanel::makeBar()
{
    auto *bar = new Strip(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->setSpacing(8);
    m_by->setBuddy(m_choice);
    layout->addWidget(m_by);
    layout->addWidget(m_choice, 1);
    return bar;
}

void GroupsPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("groups"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new GroupDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(GroupsModel::CountColumn, Qt::DescendingOrder);
    m_table->installEventFilter(this);
}

void GroupsPanel::observe()
{
    connect(m_choice, &GroupingChoice::chosen, &m_model, &GroupsModel::setGrouping);
    connect(m_choice, &GroupingChoice::faultChanged, this, &GroupsPanel::showFault);
    connect(m_choice, &GroupingChoice::aboutToOpen, &m_suggestions, &models::PathSuggestions::refresh);
    connect(&m_suggestions, &models::PathSuggestions::changed, this,
            [this] { m_choice->setSuggestions(m_suggestions.paths()); });
    connect(&m_model, &GroupsModel::groupingChanged, this, [this] {
        m_choice->setGrouping(m_model.grouping());
        m_table->scrollToTop();
    });
    connect(&m_model, &GroupsModel::progressed, this, &GroupsPanel::showProgress);
    connect(m_table, &QTableView::clicked, this, &GroupsPanel::toggle);
}

void GroupsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
    QWidget::changeEvent(event);
}

void GroupsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setSeen(true);
}

void GroupsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setSeen(false);
}

void GroupsPanel::setSeen(bool isSeen)
{
    m_model.setActive(isSeen);
    if (!isSeen)
        return;
    fitColumns();
    showProgress();
}

bool GroupsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            toggle(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GroupsPanel::retranslate()
{
    m_by->setText(tr("&Group by"));
    m_table->setAccessibleName(tr("Groups of messages"));
    m_table->viewport()->setToolTip({});
    m_empty->setTexts(tr("No messages to group yet"),
                      tr("Messages are counted here by what they have in common.\n"
                         "A click on a group shows it alone in the log."));
    fitColumns();
    showProgress();
}

// The value takes what the figures leave, but not less than it needs to be of use.
void GroupsPanel::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const auto width = [&metrics](const QString &widest) {
        return metrics.horizontalAdvance(widest) + 2 * metrics.averageCharWidth() + 4;
    };
    const QHash<int, QString> widest{ { GroupsModel::CountColumn, QStringLiteral("0,000,000") },
                                      { GroupsModel::ShareColumn, QStringLiteral("< 0.1 %00") },
                                      { GroupsModel::BytesColumn, QStringLiteral("000 MB") },
                                      { GroupsModel::RateColumn, QStringLiteral("000,000/s") },
                                      { GroupsModel::LastColumn, QStringLiteral("00:00:00.000") } };
    int left = m_table->viewport()->width();
    for (auto [column, text] : widest.asKeyValueRange()) {
        const QString title = m_model.headerData(column, Qt::Horizontal).toString();
        const int padding = 2 * metrics.averageCharWidth(); // headers have more of it than cells
        const int needed = std::max(width(text), width(title) + padding);
        m_table->setColumnWidth(column, needed);
        left -= needed;
    }
    m_table->setColumnWidth(GroupsModel::ValueColumn, std::max(left, 18 * metrics.averageCharWidth()));
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 8);
}

void GroupsPanel::toggle(const QModelIndex &index)
{
    if (index.isValid() && !m_model.toggleFilter(index.row()))
        m_summary->setText(tr("The log cannot be filtered by values that are not counted one by one."));
}

void GroupsPanel::showProgress()
{
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_summary->setVisible(m_model.rowCount() > 0 || !m_model.trouble().isEmpty());
    m_summary->setText(summary());
    if (isVisible() && m_model.rowCount() > 0)
        m_suggestions.refresh();
}

QString GroupsPanel::summary() const
{
    if (!m_model.trouble().isEmpty())
        return m_model.trouble();
    const QString messages = models::countText(m_model.messages());
    const QString groups = models::countText(m_model.rowCount());
    if (m_model.progress() < 0.9)
        return tr("Messages: %1 · groups: %2 · counting, %3 % done")
            .arg(messages, groups)
            .arg(int(m_model.progress() * 100));
    return tr("Messages: %1 · groups: %2 · also those the log hides").arg(messages, groups);
}

void GroupsPanel::showFault()
{
    m_fault->setText(m_choice->fault());
    m_fault->setVisible(!m_choice->fault().isEmpty());
}

} // namespace panels

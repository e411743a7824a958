// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logview.h"

#include "models/figures.h"
#include "models/messagelogmodel.h"
#include "panels/log/logcolumns.h"
#include "panels/log/logdelegate.h"
#include "panels/look/icon.h"
#include "panels/look/tones.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace panels {

using models::MessageLogModel;

namespace {

constexpr int narrowPayload = 40; // letters

}

LogView::LogView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new LogDelegate(this))
    , m_columns(new LogColumns(horizontalHeader()))
    , m_jump(new QPushButton(this))
{
    setObjectName(QStringLiteral("log"));
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setAutoScroll(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_jump->setObjectName(QStringLiteral("jumpToEnd"));
    m_jump->setProperty("floating", true);
    m_jump->setFocusPolicy(Qt::NoFocus); // the action's shortcut serves the keyboard
    m_jump->hide();
    connect(m_jump, &QPushButton::clicked, this, &LogView::follow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::noteScroll);
    adapt();
}

void LogView::follow()
{
    setFollowing(true);
    jumpToEnd();
}

LogColumns &LogView::columns() const
{
    return *m_columns;
}

void LogView::lookAt(int row)
{
    setFollowing(row == model()->rowCount() - 1 && m_isFollowing);
    if (m_isFollowing)
        return;
    const QScopedValueRollback jumping(m_isJumping, true);
    const QModelIndex index = model()->index(row, MessageLogModel::TimeColumn);
    const bool isInView = viewport()->rect().contains(visualRect(index));
    const int sideways = horizontalScrollBar()->value();
    scrollTo(index, isInView ? EnsureVisible : PositionAtCenter);
    horizontalScrollBar()->setValue(sideways);
}

void LogView::setFinder(const captures::TextFinder &finder)
{
    m_delegate->setFinder(finder);
    viewport()->update();
}

void LogView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LogView::noteRows);
    connect(model, &QAbstractItemModel::modelReset, this, &LogView::follow);
    fitColumns();
}

void LogView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adapt();
}

// Without auto-scroll, which would also follow the mouse, nobody else brings the current row into view.
void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    const QModelIndex before = currentIndex();
    QTableView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before)
        scrollTo(currentIndex());
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
    if (m_isFollowing)
        jumpToEnd();
    placeButton();
}

// Double clicks on a header's border fit a column to what it usually holds, not to millions of rows.
int LogView::sizeHintForColumn(int column) const
{
    const QFontMetrics metrics(fixedFont());
    switch (column) {
    case MessageLogModel::TimeColumn:
        return metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + 20;
    case MessageLogModel::DeltaColumn:
        return metrics.horizontalAdvance(QStringLiteral("+000.0 ms")) + 20;
    case MessageLogModel::ConnectionColumn:
        return metrics.averageCharWidth() * 16;
    case MessageLogModel::DirectionColumn:
        return 40;
    case MessageLogModel::KindColumn:
        return kindWidth();
    case MessageLogModel::SizeColumn:
        return metrics.horizontalAdvance(QStringLiteral("0,000,000")) + 18;
    default:
        return 400;
    }
}

void LogView::adapt()
{
    const int height = LogDelegate::rowHeight(QFontMetrics(fixedFont()));
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    fitColumns();
}

void LogView::noteScroll()
{
    if (m_isJumping)
        return;
    setFollowing(verticalScrollBar()->value() >= verticalScrollBar()->maximum());
}

void LogView::noteRows()
{
    if (m_isFollowing)
        jumpToEnd();
    else
        placeButton();
}

void LogView::jumpToEnd()
{
    const QScopedValueRollback jumping(m_isJumping, true);
    scrollToBottom();
}

void LogView::setFollowing(bool isFollowing)
{
    if (model())
        m_seenRows = isFollowing || m_isFollowing ? model()->rowCount() : m_seenRows;
    const bool isNew = isFollowing != m_isFollowing;
    m_isFollowing = isFollowing;
    placeButton();
    if (isNew)
        Q_EMIT followingChanged();
}

void LogView::placeButton()
{
    const int count = model() ? model()->rowCount() - m_seenRows : 0;
    m_jump->setVisible(!m_isFollowing && count > 0);
    if (!m_jump->isVisible())
        return;
    m_jump->setText(QStringLiteral("↓ ") + tr("%1 new rows", nullptr, count).arg(models::countText(count)));
    m_jump->adjustSize();
    const QRect area = viewport()->geometry();
    m_jump->move(area.center().x() - m_jump->width() / 2, area.bottom() - m_jump->height() - 12);
}

void LogView::fitColumns()
{
    if (m_columns && m_columns->areWidthsChosen())
        return;
    for (int column = 0; column < horizontalHeader()->count() - 1; ++column)
        setColumnWidth(column, sizeHintForColumn(column));
}

// Where it is narrow, the marks of the rarer kinds make room for the payload.
int LogView::kindWidth() const
{
    int room = viewport()->width() - fontMetrics().averageCharWidth() * narrowPayload;
    for (int column = 0; column < MessageLogModel::PreviewColumn; ++column)
        if (column != MessageLogModel::KindColumn && !isColumnHidden(column))
            room -= sizeHintForColumn(column);
    const int least = fontMetrics().horizontalAdvance(QStringLiteral("text deflate")) + 18;
    const int most = fontMetrics().horizontalAdvance(QStringLiteral("text deflate fragmented")) + 18;
    return std::clamp(room, least, most);
}

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/connections/connectionlist.h"

#include "panels/connections/connectiondelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace panels {

namespace {

bool isTickable(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsUserCheckable);
}

} // namespace

ConnectionList::ConnectionList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("connections"));
    setItemDelegate(new ConnectionDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMouseTracking(true);
}

void ConnectionList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? boxAt(event->pos()) : QModelIndex();
    if (!m_pressed.isValid())
        QListView::mousePressEvent(event);
}

void ConnectionList::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed.isValid()) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    if (boxAt(event->pos()) == m_pressed)
        toggle(m_pressed);
    m_pressed = QModelIndex();
}

void ConnectionList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (boxAt(event->pos()).isValid())
        mousePressEvent(event); // two quick clicks
    else
        QListView::mouseDoubleClickEvent(event);
}

void ConnectionList::mouseMoveEvent(QMouseEvent *event)
{
    hover(boxAt(event->pos()));
    if (!m_pressed.isValid())
        QListView::mouseMoveEvent(event);
}

void ConnectionList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        toggle(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ConnectionList::leaveEvent(QEvent *event)
{
    hover({});
    QListView::leaveEvent(event);
}

QModelIndex ConnectionList::boxAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return isTickable(index)
            && ConnectionDelegate::tickTarget(visualRect(index), fontMetrics()).contains(position)
        ? index
        : QModelIndex();
}

void ConnectionList::hover(const QModelIndex &index)
{
    if (index == m_hovered)
        return;
    const QPersistentModelIndex before = m_hovered;
    m_hovered = index;
    static_cast<ConnectionDelegate *>(itemDelegate())->setHoveredTick(index);
    if (before.isValid())
        update(before);
    if (index.isValid())
        update(index);
}

void ConnectionList::toggle(const QModelIndex &index)
{
    if (!isTickable(index))
        return;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace panels

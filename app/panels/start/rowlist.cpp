// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/start/rowlist.h"

#include "models/figures.h"
#include "panels/look/icon.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace panels {

RowList::RowList(const QString &icon, QWidget *parent)
    : QListWidget(parent)
    , m_icon(panels::icon(icon))
{
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setProperty("rows", true);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListWidget::itemClicked, this, &RowList::choose);
}

void RowList::setRows(const QList<Row> &rows)
{
    clear();
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(m_icon, row.text, this);
        item->setToolTip(models::plainTip(row.note));
        item->setData(Qt::UserRole, row.value);
    }
    updateGeometry();
}

QSize RowList::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : 0;
    return { fontMetrics().averageCharWidth() * 30, row * count() + 2 * frameWidth() };
}

QSize RowList::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 12, sizeHint().height() };
}

void RowList::focusInEvent(QFocusEvent *event)
{
    if (currentRow() < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentRow(0);
    QListWidget::focusInEvent(event);
}

// Not by activated(): on some desktops that is a click, too, and would come twice.
void RowList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentItem())
        choose(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void RowList::choose(const QListWidgetItem *item)
{
    Q_EMIT chosen(item->data(Qt::UserRole).toString());
}

} // namespace panels

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style/items.h"

#include "shell/style/strokes.h"

#include <QListWidget>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTreeWidget>
#include <QVariant>

namespace shell {

bool hasRows(const QWidget *view)
{
    const auto *list = qobject_cast<const QListWidget *>(view);
    return list && list->property("rows").toBool();
}

void prepareRows(QWidget &list)
{
    QWidget *viewport = static_cast<QListWidget &>(list).viewport();
    viewport->setAutoFillBackground(false);
    viewport->setAttribute(Qt::WA_Hover);
}

void drawRow(QPainter &painter, const QStyleOptionViewItem &row)
{
    const bool isEnabled = row.state & QStyle::State_Enabled;
    if (row.state & QStyle::State_Selected)
        fillRounded(painter, row.rect, row.palette.color(QPalette::Highlight), 4);
    else if (isEnabled && (row.state & QStyle::State_MouseOver))
        fillRounded(painter, row.rect, row.palette.color(QPalette::AlternateBase), 4);
}

QMargins itemMargins(const QWidget *view)
{
    if (hasRows(view))
        return { 8, 6, 8, 6 };
    const bool isTable = qobject_cast<const QTableView *>(view);
    if ((!isTable && !qobject_cast<const QTreeWidget *>(view)) || !view->property("airy").toBool())
        return {};
    return isTable ? QMargins(5, 0, 5, 0) : QMargins(4, 3, 4, 3);
}

} // namespace shell

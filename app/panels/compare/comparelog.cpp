// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/compare/comparelog.h"

#include "models/mergedlogmodel.h"
#include "panels/compare/comparedelegate.h"
#include "panels/compare/compareheader.h"
#include "panels/look/tones.h"

#include <QKeyEvent>

namespace panels {

using models::MergedLogModel;

CompareLog::CompareLog(MergedLogModel &model, QWidget *parent)
    : LogView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("compareLog"));
    setItemDelegate(new CompareDelegate(this));
    setHorizontalHeader(new CompareHeader(MergedLogModel::TickPlaceRole, this));
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &CompareLog::layOutColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (const int row = currentIndex().row(); row >= first.row() && row <= last.row())
                    noteCurrent(); // it was not at hand when it became current
            });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareLog::noteCurrent);
}

void CompareLog::lookAt(int row)
{
    const int column = std::max(0, m_model.index(row, 0).data(MergedLogModel::CellColumnRole).toInt());
    const QModelIndex index = m_model.index(row, column);
    if (currentIndex() != index)
        setCurrentIndex(index);
    scrollTo(index);
}

void CompareLog::keyPressEvent(QKeyEvent *event)
{
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isStep && event->modifiers() == Qt::ControlModifier && currentIndex().isValid())
        m_model.findInColumn(currentIndex().row(), event->key() == Qt::Key_Down);
    else
        LogView::keyPressEvent(event);
}

void CompareLog::resizeEvent(QResizeEvent *event)
{
    layOutColumns();
    LogView::resizeEvent(event);
}

// The connections share what the times leave, but not below what can be read.
int CompareLog::sizeHintForColumn(int column) const
{
    const QFontMetrics metrics(fixedFont());
    if (column == MergedLogModel::TimeColumn)
        return metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + 20;
    if (column == MergedLogModel::DeltaColumn)
        return metrics.horizontalAdvance(QStringLiteral("+000.0 ms")) + 20;
    const int lanes = std::max(1, int(m_model.lanes().size()));
    return std::max(metrics.averageCharWidth() * 18, (viewport()->width() - timesWidth()) / lanes);
}

int CompareLog::timesWidth() const
{
    return sizeHintForColumn(MergedLogModel::TimeColumn) + sizeHintForColumn(MergedLogModel::DeltaColumn);
}

void CompareLog::layOutColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, sizeHintForColumn(column));
}

// The keyboard stands where the record is.
void CompareLog::noteCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const int column = current.data(MergedLogModel::CellColumnRole).toInt();
    if (column >= 0 && column != current.column()) {
        setCurrentIndex(current.siblingAtColumn(column));
        return;
    }
    if (const qint64 id = m_model.idAt(current.row()); id > 0)
        Q_EMIT recordChosen(id);
}

} // namespace panels

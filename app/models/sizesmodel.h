// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace captures {
struct SizeFigures;
}

namespace models {

class SizeMeasure;

// The figures of a SizeMeasure as a table: a row for each figure, a column for each direction and for both.
class SizesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Row { Messages, Total, Smallest, Mean, Largest, OnTheWire, Ratio, OverBudget, RowCount };
    enum Column { InColumn, OutColumn, BothColumn, ColumnCount };

    explicit SizesModel(const SizeMeasure &measure, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    captures::SizeFigures figures(int column) const;
    QString text(const captures::SizeFigures &figures, int row) const;
    QString tip(const captures::SizeFigures &figures, int row) const;

    const SizeMeasure &m_measure;
};

} // namespace models

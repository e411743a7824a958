// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sizesmodel.h"

#include "models/figures.h"
#include "models/sizemeasure.h"

namespace models {

using captures::Direction;
using captures::SizeFigures;

SizesModel::SizesModel(const SizeMeasure &measure, QObject *parent)
    : QAbstractTableModel(parent)
    , m_measure(measure)
{
    connect(&measure, &SizeMeasure::changed, this, [this] {
        Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, ColumnCount - 1), { Qt::DisplayRole });
    });
}

int SizesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RowCount;
}

int SizesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SizesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(figures(index.column()), index.row());
    case Qt::ToolTipRole:
        return tip(figures(index.column()), index.row());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SizesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((orientation == Qt::Vertical ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section == BothColumn ? tr("both", "directions together")
                                     : directionText(section == InColumn ? Direction::In : Direction::Out);
    switch (section) {
    case Messages:
        return tr("Messages");
    case Total:
        return tr("Payload");
    case Smallest:
        return tr("Smallest");
    case Mean:
        return tr("Mean");
    case Largest:
        return tr("Largest");
    case OnTheWire:
        return tr("On the wire");
    case Ratio:
        return tr("Wire / payload");
    default:
        return tr("Over budget");
    }
}

SizeFigures SizesModel::figures(int column) const
{
    if (column == BothColumn)
        return m_measure.statistics().together();
    return m_measure.statistics().figures(column == InColumn ? Direction::In : Direction::Out);
}

QString SizesModel::text(const SizeFigures &figures, int row) const
{
    const QString none = QStringLiteral("–");
    const bool isEmpty = figures.messages == 0;
    switch (row) {
    case Messages:
        return countText(figures.messages);
    case Total:
        return sizeText(figures.bytes);
    case Smallest:
        return isEmpty ? none : sizeText(figures.smallest);
    case Mean:
        return isEmpty ? none : sizeText(qint64(figures.mean() + 0.5));
    case Largest:
        return isEmpty ? none : sizeText(figures.largest);
    case OnTheWire:
        return sizeText(figures.wireBytes);
    case Ratio:
        return figures.bytes == 0 ? none : QString::number(figures.ratio(), 'f', 2);
    default:
        if (!m_measure.knowsBudget())
            return QStringLiteral("…");
        return m_measure.statistics().budget() > 0 ? countText(figures.overBudget) : none;
    }
}

// Every byte, for those who compare.
QString SizesModel::tip(const SizeFigures &figures, int row) const
{
    switch (row) {
    case Total:
        return tr("%1 bytes").arg(countText(figures.bytes));
    case Smallest:
        return tr("%1 bytes").arg(countText(figures.smallest));
    case Mean:
        return tr("%1 bytes").arg(figures.mean(), 0, 'f', 2);
    case Largest:
        return tr("%1 bytes").arg(countText(figures.largest));
    case OnTheWire:
        return tr("%1 bytes with the headers of frames, without TLS and TCP")
            .arg(countText(figures.wireBytes));
    case Ratio:
        return tr("Bytes on the wire for each byte of payload: below 1 where compression saves some");
    default:
        return {};
    }
}

} // namespace models

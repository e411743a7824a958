// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupsmodel.h"

#include "models/connectionsmodel.h"
#include "models/figures.h"
#include "models/grouptext.h"

#include <algorithm>
#include <numeric>

namespace models {

using captures::Group;
using captures::GroupKey;

GroupsModel::GroupsModel(CaptureSource &source, Focus &focus, ConnectionsModel &connections, QObject *parent)
    : QAbstractTableModel(parent)
    , m_focus(focus)
    , m_connections(connections)
    , m_count(source, focus)
{
    observe();
}

void GroupsModel::observe()
{
    connect(&m_count, &GroupCount::groupingChanged, this, &GroupsModel::groupingChanged);
    connect(&m_count, &GroupCount::progressed, this, &GroupsModel::progressed);
    connect(&m_count, &GroupCount::aboutToClear, this, &GroupsModel::beginResetModel);
    connect(&m_count, &GroupCount::cleared, this, &GroupsModel::noteCleared);
    connect(&m_count, &GroupCount::counted, this, &GroupsModel::noteCounted);
    connect(&m_count, &GroupCount::ratesChanged, this, &GroupsModel::noteRates);
    connect(&m_focus, &Focus::filterChanged, this, [this] { noteAll({ IsFilterRole }); });
    connect(&m_connections, &QAbstractItemModel::dataChanged, this, [this] {
        if (grouping().by == captures::GroupBy::Connection)
            noteAll({ Qt::DisplayRole });
    });
}

bool GroupsModel::toggleFilter(int row)
{
    const GroupKey &key = groupAt(row).key;
    if (!captures::canFilter(key))
        return false;
    m_focus.setFilter(captures::isFilteredBy(m_focus.filter(), grouping(), key)
                          ? captures::withoutGroup(m_focus.filter(), grouping())
                          : captures::withGroup(m_focus.filter(), grouping(), key));
    return true;
}

int GroupsModel::filterRow() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (captures::isFilteredBy(m_focus.filter(), grouping(), groupAt(row).key))
            return row;
    return -1;
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int GroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group &group = groupAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(group, index.column());
    case Qt::ToolTipRole:
        return tip(group, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == ValueColumn ? QVariant() : int(Qt::AlignRight | Qt::AlignVCenter);
    case ShareRole:
        return m_count.share(group);
    case MessagesRole:
        return group.messages;
    case BytesRole:
        return group.bytes;
    case RateRole:
        return m_count.rate(group);
    case IsFilterRole:
        return captures::isFilteredBy(m_focus.filter(), grouping(), group.key);
    case IsValueRole:
        return group.key.sort == GroupKey::Sort::Value;
    default:
        return {};
    }
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ValueColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == RateColumn)
        return m_count.isLive() ? tr("Messages in the last second")
                                : tr("Messages a second, from the first message to the last");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ValueColumn:
        return groupingText(grouping());
    case CountColumn:
        return tr("Messages");
    case ShareColumn:
        return tr("Share");
    case BytesColumn:
        return tr("Bytes");
    case RateColumn:
        return tr("Rate");
    default:
        return tr("Last", "time of the latest message");
    }
}

void GroupsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_count.refreshRates();
    keepSorted();
}

void GroupsModel::noteCleared()
{
    m_order.clear();
    endResetModel();
}

// Groups never go or change places among those counted; rows are in order of whatever they are sorted by.
void GroupsModel::noteCounted()
{
    const size_t before = m_order.size();
    const size_t now = m_count.groups().size();
    if (now > before) {
        beginInsertRows({}, int(before), int(now) - 1);
        for (size_t place = before; place < now; ++place)
            m_order.push_back(place);
        endInsertRows();
    }
    if (now > before || m_sortColumn != ValueColumn)
        keepSorted();
    noteAll();
}

void GroupsModel::noteRates()
{
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, RateColumn), index(rowCount() - 1, RateColumn),
                           { Qt::DisplayRole, RateRole });
    if (m_sortColumn == RateColumn)
        keepSorted();
}

void GroupsModel::noteAll(const QList<int> &roles)
{
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), roles);
}

void GroupsModel::keepSorted()
{
    std::vector<size_t> order(m_count.groups().size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) {
        return m_sortOrder == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> rows(order.size());
    for (size_t row = 0; row < order.size(); ++row)
        rows[order[row]] = int(row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from)
        to.append(index(rows[m_order[size_t(old.row())]], old.column()));
    m_order = std::move(order);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool GroupsModel::isBefore(size_t a, size_t b) const
{
    const Group &left = m_count.groups()[a];
    const Group &right = m_count.groups()[b];
    switch (m_sortColumn) {
    case ValueColumn:
        return isValueBefore(left.key, right.key);
    case BytesColumn:
        return left.bytes < right.bytes;
    case RateColumn:
        return m_count.rate(left) < m_count.rate(right);
    case LastColumn:
        return left.last < right.last;
    default:
        return left.messages < right.messages;
    }
}

QVariant GroupsModel::text(const Group &group, int column) const
{
    switch (column) {
    case ValueColumn:
        return valueText(group.key);
    case CountColumn:
        return countText(group.messages);
    case ShareColumn:
        return shareText(m_count.share(group));
    case BytesColumn:
        return sizeText(group.bytes);
    case RateColumn:
        return rateText(m_count.rate(group));
    default:
        return clockText(group.last);
    }
}

QString GroupsModel::valueText(const GroupKey &key) const
{
    if (grouping().by == captures::GroupBy::Connection && key.sort == GroupKey::Sort::Value)
        return m_connections.nameOf(captures::ConnectionId(key.number));
    return groupText(grouping(), key);
}

QString GroupsModel::tip(const Group &group, int column) const
{
    if (column == LastColumn)
        return dateTimeText(group.last);
    if (column == BytesColumn)
        return tr("%1 bytes").arg(countText(group.bytes));
    if (column != ValueColumn)
        return {};
    if (group.key.sort == GroupKey::Sort::Others)
        return tr("Only the first %1 values are counted one by one.")
            .arg(countText(qint64(captures::GroupTally::maxGroups)));
    return plainTip(valueText(group.key));
}

} // namespace models

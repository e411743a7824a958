// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupsmodel.h"

#include "models/capturesource.h"
#include "models/connectionsmodel.h"
#include "models/figures.h"
#include "models/grouptext.h"

#include <algorithm>
#include <numeric>

namespace models {

using captures::Group;
using captures::GroupKey;

// What the scan's thread hands over.
struct GroupsModel::Picture
{
    std::vector<Group> groups;
    qint64 messages = 0;
    std::optional<wire::Timestamp> first;
    std::optional<wire::Timestamp> latest;
};

class GroupsModel::Counting : public Scan::Reading
{
public:
    explicit Counting(GroupsModel &model)
        : m_model(model)
        , m_tally(model.m_grouping)
    {
    }

    void take(const captures::ScannedRecord &record) override { m_tally.take(record); }

    Scan::Report report() override
    {
        auto picture = std::make_shared<Picture>(
            Picture{ m_tally.groups(), m_tally.messages(), m_tally.first(), m_tally.latest() });
        return [&model = m_model, picture] {
            model.show(std::move(*picture));
        };
    }

private:
    GroupsModel &m_model; // touched by reports only
    captures::GroupTally m_tally;
};

GroupsModel::GroupsModel(CaptureSource &source, Focus &focus, ConnectionsModel &connections, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_focus(focus)
    , m_connections(connections)
    , m_scan(source, focus, [this] { return std::make_unique<Counting>(*this); })
{
    m_clock.setInterval(500);
    connect(&m_clock, &QTimer::timeout, this, &GroupsModel::noteRates);
    connect(&m_scan, &SubjectScan::restarted, this, &GroupsModel::clear);
    connect(&m_scan, &SubjectScan::advanced, this, &GroupsModel::progressed);
    connect(&focus, &Focus::filterChanged, this, [this] { noteAll({ IsFilterRole }); });
    connect(&connections, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_grouping.by == captures::GroupBy::Connection)
            noteAll({ Qt::DisplayRole });
    });
}

void GroupsModel::setGrouping(const captures::Grouping &grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_scan.restart();
    Q_EMIT groupingChanged();
}

void GroupsModel::setActive(bool isActive)
{
    m_scan.setActive(isActive);
    if (isActive && !m_source.isReadOnly())
        m_clock.start();
    else
        m_clock.stop();
}

bool GroupsModel::toggleFilter(int row)
{
    const GroupKey &key = groupAt(row).key;
    if (!captures::canFilter(key))
        return false;
    m_focus.setFilter(captures::isFilteredBy(m_focus.filter(), m_grouping, key)
                          ? captures::withoutGroup(m_focus.filter(), m_grouping)
                          : captures::withGroup(m_focus.filter(), m_grouping, key));
    return true;
}

int GroupsModel::filterRow() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (captures::isFilteredBy(m_focus.filter(), m_grouping, groupAt(row).key))
            return row;
    return -1;
}

double GroupsModel::progress() const
{
    return m_scan.wanted() > 0 ? std::min(1.0, double(m_scan.readUpTo()) / double(m_scan.wanted())) : 1;
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
        return share(group);
    case MessagesRole:
        return group.messages;
    case BytesRole:
        return group.bytes;
    case RateRole:
        return rate(group);
    case IsFilterRole:
        return captures::isFilteredBy(m_focus.filter(), m_grouping, group.key);
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
        return m_source.isReadOnly() ? tr("Messages a second, from the first message to the last")
                                     : tr("Messages in the last second");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ValueColumn:
        return groupingText(m_grouping);
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
    m_now = wireNow();
    keepSorted();
}

void GroupsModel::clear()
{
    beginResetModel();
    m_groups.clear();
    m_order.clear();
    m_messages = 0;
    m_first.reset();
    m_latest.reset();
    endResetModel();
    Q_EMIT progressed();
}

// Groups never go or change places in the picture; rows are in order of whatever they are sorted by.
void GroupsModel::show(Picture &&picture)
{
    const size_t before = m_groups.size();
    const size_t now = picture.groups.size();
    if (now > before)
        beginInsertRows({}, int(before), int(now) - 1);
    m_groups = std::move(picture.groups);
    m_messages = picture.messages;
    m_first = picture.first;
    m_latest = picture.latest;
    m_now = wireNow();
    for (size_t place = before; place < now; ++place)
        m_order.push_back(place);
    if (now > before)
        endInsertRows();
    if (now > before || m_sortColumn != ValueColumn)
        keepSorted();
    noteAll();
}

void GroupsModel::noteRates()
{
    m_now = wireNow();
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
    std::vector<size_t> order(m_groups.size());
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
    const Group &left = m_groups[a];
    const Group &right = m_groups[b];
    switch (m_sortColumn) {
    case ValueColumn:
        return isValueBefore(left.key, right.key);
    case BytesColumn:
        return left.bytes < right.bytes;
    case RateColumn:
        return rate(left) < rate(right);
    case LastColumn:
        return left.last < right.last;
    default:
        return left.messages < right.messages;
    }
}

double GroupsModel::share(const Group &group) const
{
    return m_messages > 0 ? double(group.messages) / double(m_messages) : 0;
}

// Of an opened file nothing happens now: there it is the mean.
double GroupsModel::rate(const Group &group) const
{
    if (!m_latest)
        return 0;
    if (!m_source.isReadOnly())
        return group.recent.perSecond(std::max(*m_latest, m_now));
    const double seconds = std::chrono::duration<double>(*m_latest - *m_first).count();
    return seconds > 0 ? double(group.messages) / seconds : 0;
}

QVariant GroupsModel::text(const Group &group, int column) const
{
    switch (column) {
    case ValueColumn:
        return valueText(group.key);
    case CountColumn:
        return countText(group.messages);
    case ShareColumn:
        return shareText(share(group));
    case BytesColumn:
        return sizeText(group.bytes);
    case RateColumn:
        return rateText(rate(group));
    default:
        return clockText(group.last);
    }
}

QString GroupsModel::valueText(const GroupKey &key) const
{
    if (m_grouping.by == captures::GroupBy::Connection && key.sort == GroupKey::Sort::Value)
        return m_connections.nameOf(captures::ConnectionId(key.number));
    return groupText(m_grouping, key);
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

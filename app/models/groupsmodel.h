// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/groupfilter.h"
#include "models/groupcount.h"

#include <QAbstractTableModel>

namespace models {

class ConnectionsModel;

// The table of a GroupCount of what is in focus: a row a group, sorted as asked for. A group can be made the
// filter of the log. Counts nothing itself.
class GroupsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ValueColumn, CountColumn, ShareColumn, BytesColumn, RateColumn, LastColumn, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole, // double, of all messages
        MessagesRole, // qint64
        BytesRole, // qint64
        RateRole, // double, a second
        IsFilterRole, // bool: the log shows this group only
        IsValueRole, // bool: not what has no value, or values beyond the bound
    };

    GroupsModel(CaptureSource &source, Focus &focus, ConnectionsModel &connections,
                QObject *parent = nullptr);

    const captures::Grouping &grouping() const { return m_count.grouping(); }
    void setGrouping(const captures::Grouping &grouping) { m_count.setGrouping(grouping); }
    void setActive(bool isActive) { m_count.setActive(isActive); } // counts only then
    // Makes the group the filter of the log, or takes that off again. False: no filter can say it.
    bool toggleFilter(int row);
    // The row whose group the log shows; -1 if it shows others too.
    int filterRow() const;

    qint64 messages() const { return m_count.messages(); }
    bool isCaughtUp() const { return m_count.isCaughtUp(); }
    bool hasRecords() const { return m_count.hasRecords(); }
    double progress() const { return m_count.progress(); } // 0 … 1, of what there was to count at first
    QString trouble() const { return m_count.trouble(); } // translated: why counting ended; mostly empty

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void groupingChanged();
    void progressed();

private:
    void observe();
    void noteCleared();
    void noteCounted();
    void noteRates();
    void noteAll(const QList<int> &roles = {});
    void keepSorted();
    bool isBefore(size_t a, size_t b) const;
    const captures::Group &groupAt(int row) const { return m_count.groups()[m_order[size_t(row)]]; }
    QVariant text(const captures::Group &group, int column) const;
    QString valueText(const captures::GroupKey &key) const;
    QString tip(const captures::Group &group, int column) const;

    Focus &m_focus;
    ConnectionsModel &m_connections;
    std::vector<size_t> m_order; // row → place among the groups of m_count
    int m_sortColumn = CountColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    GroupCount m_count; // the last member: nothing is shown once the others are gone
};

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/groupfilter.h"
#include "models/subjectscan.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace models {

class ConnectionsModel;

// The messages of what is in focus, counted by group: all of them, whatever the log shows. Counted off the
// GUI thread while it is active; a group can be made the filter of the log.
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

    const captures::Grouping &grouping() const { return m_grouping; }
    void setGrouping(const captures::Grouping &grouping);
    void setActive(bool isActive); // counts only then
    // Makes the group the filter of the log, or takes that off again. False: no filter can say it.
    bool toggleFilter(int row);
    // The row whose group the log shows; -1 if it shows others too.
    int filterRow() const;

    qint64 messages() const { return m_messages; }
    bool isCaughtUp() const { return m_scan.isCaughtUp(); }
    bool hasRecords() const { return m_scan.wanted() > 0; }
    double progress() const; // 0 … 1, of what there was to count at first
    QString trouble() const { return m_scan.trouble(); } // translated: why counting ended; mostly empty

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void groupingChanged();
    void progressed();

private:
    struct Picture;
    class Counting;

    void clear();
    void show(Picture &&picture);
    void noteRates();
    void noteAll(const QList<int> &roles = {});
    void keepSorted();
    bool isBefore(size_t a, size_t b) const;
    const captures::Group &groupAt(int row) const { return m_groups[m_order[size_t(row)]]; }
    double share(const captures::Group &group) const;
    double rate(const captures::Group &group) const;
    QVariant text(const captures::Group &group, int column) const;
    QString valueText(const captures::GroupKey &key) const;
    QString tip(const captures::Group &group, int column) const;

    CaptureSource &m_source;
    Focus &m_focus;
    ConnectionsModel &m_connections;
    captures::Grouping m_grouping;
    std::vector<captures::Group> m_groups; // in order of their first message
    std::vector<size_t> m_order; // row → place in m_groups
    qint64 m_messages = 0;
    std::optional<wire::Timestamp> m_first;
    std::optional<wire::Timestamp> m_latest;
    wire::Timestamp m_now; // when the rates were looked at
    int m_sortColumn = CountColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    QTimer m_clock; // rates fall while nothing comes
    SubjectScan m_scan; // the last member: nothing is shown once the others are gone
};

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mergedpages.h"
#include "models/messagelogmodel.h"

#include <QAbstractTableModel>

namespace models {

// The logs of several connections on one time axis: a row a record, in its connection's column, in order of
// completion. Rows are read off the GUI thread; until a row is at hand its cells are empty. The roles are
// those of MessageLogModel.
class MergedLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, DeltaColumn, FirstConnectionColumn };
    enum Role {
        CellColumnRole = Qt::UserRole + 100, // int: the column the row's record stands in; -1: not at hand
        IsGapRole, // bool: nothing happened for over `gap` before this row
        TickPlaceRole, // int, of the headers of connections: Focus::tickPlace()
    };
    static constexpr std::chrono::seconds gap{ 1 };

    using Namer = MessageLogModel::Namer;

    // `namer` tells the name of a connection for its header.
    explicit MergedLogModel(Namer namer, QObject *parent = nullptr);

    // A connection and the place it was ticked at.
    using Lane = std::pair<captures::ConnectionId, int>;
    void show(const QString &path, const QList<Lane> &lanes, captures::RecordId lastRecord);
    void growTo(captures::RecordId lastRecord);
    const QList<Lane> &lanes() const { return m_lanes; }
    void noteNames(); // names changed

    captures::RecordId idAt(int row) const; // 0 if it is not at hand
    // Finds the row of a record, or of the next one (`steps` > 0) or the one before in the column of `row`;
    // rowFound() tells, maybe at once.
    void find(captures::RecordId id);
    void findInColumn(int row, bool isForward);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void rowFound(int row); // -1: there is none

private:
    void grow();
    int columnOf(captures::ConnectionId connection) const;
    QVariant text(const captures::Row &row, const QModelIndex &index) const;
    QString accessibleText(const captures::Row &row) const;
    QVariant fact(const captures::Row &row, const QModelIndex &index, int role) const;
    std::optional<std::chrono::microseconds> delta(const captures::Row &row, int shownRow) const;

    Namer m_namer;
    mutable MergedPages m_pages;
    QList<Lane> m_lanes;
    int m_count = 0;
};

} // namespace models

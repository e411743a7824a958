// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing.h"
#include "models/readerthread.h"
#include "models/rowcache.h"

#include <QAbstractTableModel>

#include <functional>

namespace models {

class Budget;

// The log: the records of a capture, of one connection, or those that pass a filter, the first N that are
// listed. It only grows. Nothing is read in the GUI thread: rows are inserted once the last of them have been
// read, and a row that is not there yet is empty until dataChanged() tells of it.
class MessageLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        DeltaColumn,
        ConnectionColumn, // name; of use when all connections are shown
        DirectionColumn,
        KindColumn,
        SizeColumn,
        PreviewColumn,
        ColumnCount,
    };
    enum Role {
        IdRole = Qt::UserRole, // qint64; invalid: the row is still being read, and so is all else
        ConnectionRole, // qint64
        KindRole, // captures::Kind as int
        DirectionRole, // captures::Direction as int
        TimeRole, // qint64, microseconds since 1970 UTC
        DeltaRole, // qint64, microseconds since the row above; invalid in the first row
        SizeRole, // qint64, bytes after inflating
        WireSizeRole, // qint64, bytes on the wire
        FlagsRole, // captures::Flag bits
        PreviewRole, // QByteArray: the first bytes of the payload; of an event its detail
        EventRole, // QByteArray: name of the event; empty for messages
        IsAlarmRole, // bool: something went wrong: a failure, a violation, a gap, a broken message
        IsOverBudgetRole, // bool: larger than the budget
    };
    using Namer = std::function<QString(captures::ConnectionId)>;

    // `namer` tells a connection's name for ConnectionColumn.
    explicit MessageLogModel(Namer namer, QObject *parent = nullptr);

    // Must outlive the model; nullptr: no row is over it.
    void setBudget(const Budget *budget);

    // Shows the records up to `lastRecord` of the capture at `path`; an empty one shows nothing and lets go
    // of the file.
    void show(const QString &path, std::optional<captures::ConnectionId> connection,
              captures::RecordId lastRecord);
    // Shows what was recorded since. Never shrinks.
    void growTo(captures::RecordId lastRecord);
    // Shows only what passes; stays when another connection is shown.
    void setFilter(const captures::Filter &filter);
    const captures::Filter &filter() const { return m_filter; }
    // Hides all rows there are, here and where they are shown among others; they stay recorded.
    void hideRows();
    void unhideRows();
    bool isHidingRows() const { return m_hiddenUpTo > 0; } // also of logs that had none then
    bool hasHiddenRows() const { return m_listing.hasSkipped(); }

    QString path() const { return m_reader.path(); } // of the capture; empty: none
    // More rows are on their way though nothing more is recorded.
    bool isReading() const { return !m_listing.isComplete() || m_listing.size() > m_count; }
    const Listing &listing() const { return m_listing; }

    captures::RecordId idAt(int row) const; // 0 if there is none; needs no reading
    int rowOf(captures::RecordId id) const; // -1 if it is not shown (yet); needs no reading
    QList<captures::RecordId> ids(int row, qsizetype limit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void progressed(); // isReading(), listing()

private:
    void restart();
    void prepareRows();
    void insertUpTo(qint64 end);
    void noteArrival(qint64 first, qint64 end);
    void noteBudget();
    QVariant text(const captures::Row &row, const QModelIndex &index) const;
    QVariant fact(const captures::Row &row, const QModelIndex &index, int role) const;
    std::optional<qint64> delta(const captures::Row &row, int shownRow) const;

    Namer m_namer;
    const Budget *m_budget = nullptr;
    ReaderThread m_reader;
    Listing m_listing;
    mutable RowCache m_rows;
    std::optional<captures::ConnectionId> m_connection;
    captures::Filter m_filter;
    captures::RecordId m_lastRecord = 0;
    captures::RecordId m_hiddenUpTo = 0;
    int m_count = 0;
};

} // namespace models

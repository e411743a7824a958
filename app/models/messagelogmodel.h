// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowcache.h"

#include <QAbstractTableModel>

#include <functional>

namespace models {

// The log: the first N records of one connection, or of the whole capture, read when painted. It grows only
// by growTo() and never reads a payload.
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
        IdRole = Qt::UserRole, // qint64
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
    };
    using Namer = std::function<QString(captures::ConnectionId)>;

    // `namer` tells a connection's name for ConnectionColumn.
    explicit MessageLogModel(Namer namer, QObject *parent = nullptr);

    // Shows the records up to `lastRecord`. `reader` must live until the next show(); nullptr shows nothing.
    void show(const captures::CaptureReader *reader, std::optional<captures::ConnectionId> connection,
              captures::RecordId lastRecord);
    // Shows what was recorded since. Never shrinks.
    void growTo(captures::RecordId lastRecord);
    // Hides all rows there are, here and where they are shown among others; they stay recorded.
    void hideRows();
    void unhideRows();
    bool hasHiddenRows() const { return m_firstPlace > 0; }

    captures::RecordId idAt(int row) const; // 0 if there is none
    int rowOf(captures::RecordId id) const; // -1 if it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    qint64 countUpTo(captures::RecordId lastRecord) const;
    QVariant text(const captures::Row &row, const QModelIndex &index) const;
    QVariant fact(const captures::Row &row, const QModelIndex &index, int role) const;
    std::optional<qint64> delta(const captures::Row &row, int shownRow) const;
    void reset(qint64 firstPlace);

    Namer m_namer;
    mutable RowCache m_rows;
    const captures::CaptureReader *m_reader = nullptr;
    std::optional<captures::ConnectionId> m_connection;
    captures::RecordId m_lastRecord = 0;
    captures::RecordId m_hiddenUpTo = 0;
    qint64 m_firstPlace = 0; // the place of the first shown row
    int m_count = 0;
};

} // namespace models

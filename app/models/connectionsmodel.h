// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectionrows.h"
#include "models/recordedconnections.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

namespace models {

class CaptureSource;

// The whole capture in row 0, below it its connections in order of making, then those of an earlier run.
// Figures are refreshed ten times a second, changes of state at once, and only rows that changed are told of.
// Those of an opened file come a moment later: they are read off the GUI thread.
class ConnectionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using State = ConnectionRow::State;
    enum Role {
        StateRole = Qt::UserRole, // State as int
        UrlRole, // without user info
        SummaryRole, // why it is closed; empty while open
        UptimeRole, // qint64, seconds since the 101; invalid if not open
        InMessagesRole,
        InBytesRole,
        OutMessagesRole,
        OutBytesRole,
        MessageRateRole, // double, messages a second, both directions
        ByteRateRole, // double, bytes a second, both directions
        IsPausedRole,
        IsUnverifiedRole,
        TickPlaceRole, // int, Focus::tickPlace(); invalid if not ticked
    };

    // Connections are ticked in `focus`: Qt::CheckStateRole shows and changes that.
    ConnectionsModel(CaptureSource &source, Focus &focus, QObject *parent = nullptr);

    Subject subjectAt(int row) const;
    int rowOf(const Subject &subject) const; // -1 if there is none
    QString nameOf(captures::ConnectionId id) const;
    const sessions::ConnectionStatus &statusAt(int row) const;
    const sessions::ConnectionStatus *statusOf(captures::ConnectionId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    void followSession();
    void append(captures::ConnectionId id);
    void remove(captures::ConnectionId id);
    void noteChanges(const QList<captures::ConnectionId> &ids);
    void refresh();
    void refreshRecent();
    void tick();
    void noteTicks();
    void addRecorded(const QList<captures::ConnectionRecord> &records);
    void addTraffic(const QList<RecordedConnections::Sum> &sums);
    int tickPlaceAt(int row) const;
    QVariant tickAt(int row, int role) const;

    CaptureSource &m_source;
    Focus &m_focus;
    ConnectionRows m_rows;
    QSet<captures::ConnectionId> m_changed;
    QTimer m_refreshTimer;
    QTimer m_clock;
    RecordedConnections m_recorded; // of an opened file
};

} // namespace models

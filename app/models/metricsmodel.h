// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisons/metrics.h"
#include "comparisons/ranking.h"
#include "models/scan.h"

#include <QAbstractTableModel>

namespace models {

class ConnectionsModel;

// The figures of several connections side by side: a row a metric, a column a connection behind the column of
// names. Counted from the records off the GUI thread, and on as the capture grows; incomplete while
// isCounting().
class MetricsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Metric {
        State,
        End,
        Attempts,
        NameLookup,
        Tcp,
        Tls,
        Upgrade,
        ConnectTotal,
        OpenTime,
        RateNow,
        MeanRate,
        MessagesIn,
        MessagesOut,
        BytesIn,
        BytesOut,
        WireIn,
        WireOut,
        SmallestIn,
        MeanIn,
        LargestIn,
        SmallestOut,
        MeanOut,
        LargestOut,
        CompressionIn,
        CompressionOut,
        MetricCount,
    };
    enum Column { NameColumn, FirstConnectionColumn };
    enum Role {
        RankRole = Qt::UserRole, // comparisons::Rank as int
        DiffersRole, // bool: the values of this row are not all the same
        DifferenceRole, // QString: how it differs from the first connection; empty if it does not
        TickPlaceRole, // int, of the headers of connections: Focus::tickPlace()
    };
    using Lane = std::pair<captures::ConnectionId, int>; // a connection and the place it was ticked at

    // State and rate come from `connections`, as do names.
    explicit MetricsModel(const ConnectionsModel &connections, QObject *parent = nullptr);

    // Counts the records up to `lastRecord`; an empty path: nothing to count. `isLive`: connections that did
    // not end are open now.
    void show(const QString &path, const QList<Lane> &lanes, captures::RecordId lastRecord, bool isLive);
    void growTo(captures::RecordId lastRecord);
    bool isCounting() const { return !m_wasCaughtUp; } // what was there at the beginning
    captures::RecordId countedUpTo() const { return m_scan.readUpTo(); }
    const comparisons::Metrics &metricsAt(int lane) const { return m_metrics[lane]; }
    void noteConnections(); // their names, states or rates changed

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void take(const QList<comparisons::Metrics> &metrics);
    void tellChanges();
    wire::Timestamp now(const comparisons::Metrics &metrics) const;
    std::optional<double> value(int metric, int lane) const; // in the unit text() expects
    QString text(int metric, int lane) const;
    QString accessibleText(int metric, int lane) const;
    comparisons::Values values(int metric) const;
    bool differs(int metric) const;
    QString difference(int metric, int lane) const;

    const ConnectionsModel &m_connections;
    QList<Lane> m_lanes;
    QList<comparisons::Metrics> m_metrics; // of m_lanes
    bool m_isLive = false;
    bool m_wasCaughtUp = false;
    Scan m_scan;
};

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordedconnections.h"

#include "captures/captureerror.h"

#include <algorithm>

namespace models {

namespace {

QList<captures::ConnectionRecord> connectionsIn(const QString &path, const std::stop_token &stop)
{
    try {
        return captures::CaptureReader(path, stop).connections();
    } catch (const captures::CaptureError &) {
        return {};
    }
}

// An attempt's end stands among its last rows: a violation is followed by two Closes and what lay between.
constexpr qint64 endRows = 64;
constexpr qint64 mostOfDetail = 64 * 1024; // what says how it ended stands at its beginning

sessions::Outcome outcomeOf(const captures::CaptureReader &reader, const captures::ConnectionRecord &record)
{
    constexpr int opened = 101;
    const qint64 count = reader.count(record.id, reader.lastRecord());
    sessions::Outcome outcome(record.status == opened);
    for (const captures::Row &row : reader.rows(record.id, std::max<qint64>(0, count - endRows), endRows))
        if (row.kind == captures::Kind::Event)
            outcome.add(row.event, reader.payload(row.id, 0, mostOfDetail));
    return outcome;
}

} // namespace

void RecordedConnections::read(const QString &path)
{
    m_task.start([this, path](BackgroundTask::Run &run) -> BackgroundTask::Delivery {
        return [this, path, records = connectionsIn(path, run.stopToken())] {
            count(path, records);
            Q_EMIT listed(records);
        };
    });
}

void RecordedConnections::cancel()
{
    m_task.cancel();
}

void RecordedConnections::count(const QString &path, const QList<captures::ConnectionRecord> &records)
{
    m_task.start([this, path, records](BackgroundTask::Run &run) -> BackgroundTask::Delivery {
        QList<Sum> sums;
        try {
            const captures::CaptureReader reader(path, run.stopToken());
            for (const captures::ConnectionRecord &record : records)
                if (!run.isStopRequested())
                    sums.append({ record.id, reader.traffic(record.id, captures::Direction::In),
                                  reader.traffic(record.id, captures::Direction::Out),
                                  outcomeOf(reader, record) });
        } catch (const captures::CaptureError &) {
            return {};
        }
        return [this, sums] {
            Q_EMIT counted(sums);
        };
    });
}

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordedconnections.h"

#include "captures/captureerror.h"

namespace models {

namespace {

QList<captures::ConnectionRecord> connectionsIn(const QString &path)
{
    try {
        return captures::CaptureReader(path).connections();
    } catch (const captures::CaptureError &) {
        return {};
    }
}

} // namespace

void RecordedConnections::read(const QString &path)
{
    m_task.start([this, path](BackgroundTask::Run &) -> BackgroundTask::Delivery {
        return [this, path, records = connectionsIn(path)] {
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
            const captures::CaptureReader reader(path);
            for (const captures::ConnectionRecord &record : records)
                if (!run.isStopRequested())
                    sums.append({ record.id, reader.traffic(record.id, captures::Direction::In),
                                  reader.traffic(record.id, captures::Direction::Out) });
        } catch (const captures::CaptureError &) {
            return {};
        }
        return [this, sums] {
            Q_EMIT counted(sums);
        };
    });
}

} // namespace models

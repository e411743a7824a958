// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "models/backgroundtask.h"
#include "sessions/outcome.h"

#include <QObject>

namespace models {

// The connections of an opened file and what they carried, read off the GUI thread: first which there are,
// which is quick, then their traffic and how they ended.
class RecordedConnections : public QObject
{
    Q_OBJECT

public:
    struct Sum
    {
        captures::ConnectionId connection{};
        captures::Traffic in;
        captures::Traffic out;
        sessions::Outcome outcome;
    };

    using QObject::QObject;

    void read(const QString &path);
    void cancel();

Q_SIGNALS:
    // Empty if the file cannot be read: the log of a damaged file may still be readable.
    void listed(const QList<captures::ConnectionRecord> &records);
    void counted(const QList<models::RecordedConnections::Sum> &sums); // not if the file cannot be read

private:
    void count(const QString &path, const QList<captures::ConnectionRecord> &records);

    BackgroundTask m_task;
};

} // namespace models

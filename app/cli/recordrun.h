// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "cli/command.h"
#include "cli/recordplan.h"
#include "sessions/session.h"

#include <QTimer>

namespace cli {

// `record` at work: one connection of one session, from the first attempt to the exit status. Sends what the
// plan says and ends at its limits.
class RecordRun : public QObject
{
    Q_OBJECT

public:
    // Makes the capture and starts to connect. Throws captures::CaptureError.
    explicit RecordRun(const RecordPlan &plan, QObject *parent = nullptr);
    ~RecordRun() override;

    // Closes with 1000 and ends with status 0; asked again, ends TCP without waiting for the server.
    void interrupt();

Q_SIGNALS:
    void opened(); // with the first 101
    void ended(int exitStatus);

private:
    void look();
    void begin();
    void follow();
    bool countRows();
    void ping();
    void watchTrouble();
    void giveUp();
    void close();
    void end();
    void tellProgress();
    void finish(int exitStatus, const QStringList &lines, const QList<QByteArray> &foreign = {});

    const RecordPlan m_plan;
    sessions::Session m_session;
    captures::CaptureReader m_capture;
    captures::ConnectionId m_connection{};
    captures::RecordId m_counted = 0; // the last record looked at for --count
    qint64 m_dataMessages = 0;
    qint64 m_pings = 0;
    bool m_saidDeaf = false;
    bool m_wasOpen = false;
    bool m_isClosing = false; // because we wished so
    bool m_hasEnded = false;
    QTimer m_limit;
    QTimer m_pinging;
    QTimer m_patience; // with a capture that cannot be written
    QTimer m_progress;
};

} // namespace cli

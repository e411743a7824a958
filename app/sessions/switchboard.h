// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessions/recorder.h"

#include <QTimer>

#include <map>
#include <memory>

namespace connections {
class Clock;
}

namespace sessions {

// The network thread's side of a session: its recorders by connection. Everything here happens in the network
// thread.
class Switchboard
{
public:
    Switchboard(connections::Clock &clock, captures::RecordQueue &queue, Board &board);
    // Closes what is open with 1001, without waiting for answers.
    ~Switchboard();

    void open(ConnectionId id, const requests::Request &request);
    void send(ConnectionId id, wire::Opcode opcode, const QByteArray &payload);
    void close(ConnectionId id, const wire::ClosePayload &payload);
    void drop(ConnectionId id);
    void rename(ConnectionId id, const QString &name);
    void setEchoes(ConnectionId id, bool echoes);
    void setBudget(qint64 bytes); // of every connection, those to come too
    // The capture's queue has room again.
    void resumeReading();
    void flush() { m_intake.flush(); }

private:
    Recorder *recorder(ConnectionId id) const;
    void checkClock();
    void tellStrikes();

    connections::Clock &m_clock;
    Intake m_intake;
    Board &m_board;
    std::map<ConnectionId, std::unique_ptr<Recorder>> m_recorders;
    qint64 m_budget = 0;
    QTimer m_clockTimer;
};

} // namespace sessions

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"
#include "sessions/board.h"
#include "sessions/budgetwatch.h"
#include "sessions/intake.h"
#include "sessions/outcome.h"

namespace sessions {

// One connection being recorded: turns what its tap sees into records and a state on the board. In the
// network thread.
class Recorder : public connections::Observer
{
public:
    Recorder(ConnectionId id, const connections::Clock &clock, Intake &intake, Board &board);

    connections::Connection &connection() { return m_connection; }

    void open(const requests::Request &request);
    void rename(const QString &name);
    // Sends every data message back as it came.
    void setEchoes(bool echoes) { m_echoes = echoes; }
    // Messages above so many bytes are told of in `budget` events; 0: none are.
    void setBudget(qint64 bytes);
    // The strikes that were held back, if it is time.
    void tellStrikes(wire::Timestamp now);
    void resumeReading();
    void publish();

    void messageReceived(wire::Message &&message) override;
    void messageSent(wire::Message &&message) override;
    void happened(connections::Event &&event, wire::Timestamp time) override;
    void burstEnded() override;
    bool hasRoom() override;

private:
    void judge(qint64 size, wire::Timestamp time);
    void recordStrikes(const std::optional<BudgetWatch::Strikes> &strikes, wire::Timestamp time);
    void noteEvent(const connections::event::Connecting &event, wire::Timestamp time);
    void noteEvent(const connections::event::Connected &event, wire::Timestamp time);
    void noteEvent(const connections::event::Refused &event, wire::Timestamp time);
    void noteEvent(const connections::event::Failed &event, wire::Timestamp time);
    void noteEvent(const connections::event::Violated &event, wire::Timestamp time);
    void noteEvent(const connections::event::Paused &event, wire::Timestamp time);
    void noteEvent(const connections::event::Resumed &event, wire::Timestamp time);
    void noteEvent(const connections::event::Closing &event, wire::Timestamp time);
    void noteEvent(const connections::event::Closed &event, wire::Timestamp time);
    void noteEnd(wire::Timestamp time);

    Intake &m_intake;
    Board &m_board;
    captures::ConnectionRecord m_record;
    LiveState m_state;
    Outcome m_outcome;
    BudgetWatch m_budget;
    bool m_echoes = false;
    bool m_waitsForEcho = false; // reading stands still until what was echoed has left
    connections::Connection m_connection;
};

} // namespace sessions

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/attempt.h"
#include "connections/observer.h"

#include <QObject>

#include <memory>

namespace connections {

// A link to a peer through all its attempts. In the network thread.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(Observer &observer, const Clock &clock, QObject *parent = nullptr);
    ~Connection() override;

    // Starts an attempt. A live one is closed first (1000), and the new one starts when it has ended.
    void open(const requests::Request &request);
    // Text, Binary, Ping or Pong; false if the connection is not open.
    bool send(wire::Opcode opcode, const QByteArray &payload);
    void close(const wire::ClosePayload &payload);
    void drop(const QString &text);

    void resumeReading();
    qint64 bufferedAmount() const;
    qint64 unansweredPings() const; // of the latest attempt
    qint64 messagesDelivered() const { return m_attempt ? m_attempt->messagesDelivered() : 0; }

private:
    void startNext();
    void endAttempt();

    Observer &m_observer;
    const Clock &m_clock;
    std::unique_ptr<Attempt> m_attempt; // empty: nothing is live
    std::optional<requests::Request> m_next;
};

} // namespace connections

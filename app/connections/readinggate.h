// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/pauses.h"

#include <QObject>

namespace connections {

class Clock;
class Hop;
class Observer;
class Outbox;

// Tells whether more may be read from the server: not while QWebSocket is behind, while the observer has no
// room, or while thousands of answers to pings wait for a server that does not read. Tells the observer of
// pauses for its sake. Reads nothing itself.
class ReadingGate : public QObject
{
    Q_OBJECT

public:
    ReadingGate(const Hop &hop, Observer &observer, const Outbox &outbox, const Clock &clock,
                QObject *parent = nullptr);

    // Begins a pause if the observer is the reason; resume() ends it, and till then it is false.
    bool isOpen();
    void resume() { m_pauses.resume(); }
    bool isPaused() const { return m_pauses.isPaused(); }
    // Too many pings wait for their answers.
    bool isAnswering() const;

    void countPing() { ++m_unanswered; } // was handed to QWebSocket
    void countPong() { --m_unanswered; } // QWebSocket's answer has come
    // Pings are not answered from now on.
    void endAnswers() { m_hasAnswersEnded = true; }
    // Reading has ended: a series of pauses too.
    void end() { m_pauses.end(); }
    // Pongs may have left: reopened() soon if they were what held reading up.
    void look();

Q_SIGNALS:
    void reopened();

private:
    const Hop &m_hop;
    Observer &m_observer;
    const Outbox &m_outbox;
    const Clock &m_clock;
    Pauses m_pauses;
    qsizetype m_unanswered = 0; // pings that QWebSocket has not answered yet
    bool m_isHeldUp = false; // by pongs that have not left
    bool m_hasAnswersEnded = false;
};

} // namespace connections

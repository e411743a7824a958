// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/wakeup.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <list>
#include <memory>
#include <stop_token>

namespace models {

// Does one piece of work at a time in a thread of its own, and hands over in its owner's thread what becomes
// of it: how far it is, what it has so far, its result. What is started later replaces what runs. Only the
// destructor waits for work.
class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    class Run;
    using Delivery = std::function<void()>; // called in the owner's thread
    using Work = std::function<Delivery(Run &)>; // called in a thread of its own

    explicit BackgroundTask(QObject *parent = nullptr);
    ~BackgroundTask() override; // all are asked to stop before one is waited for

    // `work` must own or copy all it uses. What it returns is delivered last, and may be empty.
    void start(Work work);
    // Asks the work to stop, and delivers nothing of it any more.
    void cancel();
    // Asks the work to stop; what it still delivers comes.
    void requestStop();
    bool isRunning() const { return m_current; } // until the last delivery

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); // the newest value, ten times a second at most

private:
    struct Mailbox;

    void deliver();
    void tellProgress();
    void sweep();

    connections::Wakeup m_wakeup; // outlives the threads
    std::list<std::unique_ptr<Mailbox>> m_runs; // the current one, and those whose threads have not ended
    Mailbox *m_current = nullptr;
    QTimer m_pause; // before progress is told, again
};

// A run as its work sees it. Whatever the work reads or waits for is best broken off by a std::stop_callback.
class BackgroundTask::Run
{
public:
    const std::stop_token &stopToken() const { return m_stop; }
    bool isStopRequested() const { return m_stop.stop_requested(); }

    void setProgress(qint64 done, qint64 total); // however often; total 0: not known
    // Each comes, in order.
    void deliver(Delivery delivery);
    // A picture of what there is so far: takes the place of one that was not delivered yet.
    void show(Delivery picture);

private:
    friend class BackgroundTask;
    Run(Mailbox &mailbox, connections::Wakeup &owner, std::stop_token stop);
    void put(Delivery delivery, bool isPicture);
    void end(Delivery result);

    Mailbox &m_mailbox;
    connections::Wakeup &m_owner;
    const std::stop_token m_stop;
};

} // namespace models

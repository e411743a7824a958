// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <list>
#include <memory>
#include <stop_token>

namespace models {

// Runs one piece of work at a time off its owner's thread and hands the result over in the owner's thread.
// What is started later replaces what runs: that one is asked to stop and its result is dropped. The
// destructor waits for work that has not stopped yet.
class Errand : public QObject
{
public:
    using Delivery = std::function<void()>; // called in the owner's thread
    using Work = std::function<Delivery(const std::stop_token &)>; // called in a thread of its own

    explicit Errand(QObject *parent = nullptr);
    ~Errand() override;

    // `work` must own or copy all it uses.
    void start(Work work);
    void cancel();
    bool isRunning() const { return m_isRunning; }

private:
    struct Run;

    void deliver();
    void sweep();

    std::list<std::unique_ptr<Run>> m_runs; // the last one is current
    bool m_isRunning = false;
};

} // namespace models

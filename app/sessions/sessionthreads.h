// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturewriter.h"
#include "connections/network.h"
#include "connections/wakeup.h"
#include "sessions/switchboard.h"

#include <atomic>
#include <functional>
#include <memory>

namespace sessions {

// The threads behind a session, that of the network with its switchboard and that of the writer, and the
// queue between them: starts and ends them in the right order. Lives in its owner's thread and wakes it when
// there is news; however often that is, one call is on its way at a time.
class SessionThreads
{
public:
    struct News // since the last
    {
        std::map<ConnectionId, LiveState> states; // the newest of each connection that changed
        captures::Growth growth;
        bool hasTroubleChanged = false;
    };

    // Records into a new capture at `capturePath`. Throws captures::CaptureError. `onNews` is called in the
    // owner's thread, by its event loop, and then not again before takeNews().
    SessionThreads(const QString &capturePath, std::function<void()> onNews);
    // Drops what is still connected (1001), writes everything that was seen, and closes the capture.
    ~SessionThreads();

    // To be done in the network thread, soon and in order.
    void post(std::function<void(Switchboard &)> task);
    captures::CaptureWriter &writer() { return *m_writer; }
    News takeNews();
    // Waits until everything seen so far is committed, or trouble stands in the way: false.
    bool flush(std::chrono::milliseconds patience);

private:
    void wake();

    connections::Wakeup m_wakeup;
    std::atomic<bool> m_isAwake = false;
    std::atomic<bool> m_hasTroubleChanged = false;
    captures::RecordQueue m_queue;
    Board m_board;
    std::unique_ptr<captures::CaptureWriter> m_writer;
    std::unique_ptr<Switchboard> m_switchboard; // made, used and destroyed in the network thread
    connections::Network m_network;
};

} // namespace sessions

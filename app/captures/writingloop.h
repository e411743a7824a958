// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/commitrhythm.h"
#include "captures/passedover.h"
#include "captures/steadyrecording.h"

namespace captures {

class WritingState;

// What the writer's thread does: takes records out of the queue, writes and commits them, stands still on
// trouble and does what the answer says. Made in another thread; then all of it is the writer's.
class WritingLoop
{
public:
    // Creates `path` (mode 0600), which must not exist. Throws CaptureError.
    WritingLoop(const QString &path, RecordQueue &queue, WritingState &state);

    // Returns when the state's end() has come and all that can be is written.
    void run();

private:
    enum class Mode { Recording, Standing, Unrecorded };

    bool isOver() const;
    bool isHurried() const;
    std::chrono::milliseconds patience() const;
    void receive();
    void write();
    void commit();
    void publishGrowth();

    void stand(const QString &at, const QString &reason);
    void obey();
    void goOn();
    void moveTo(const QString &target);
    void passOver();

    RecordQueue &m_queue;
    WritingState &m_state;
    SteadyRecording m_recording;
    CommitRhythm m_rhythm;
    PassedOver m_passedOver;
    Mode m_mode = Mode::Recording;
    qint64 m_taken = 0; // records taken from the queue, ever
    bool m_isQueueDry = false;
    bool m_isQueueClosed = false;
};

} // namespace captures

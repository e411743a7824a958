// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/recordqueue.h"
#include "captures/writingstate.h"

#include <memory>
#include <thread>

namespace captures {

class WritingLoop;

// The only one that writes a capture; owns the writer thread. Numbers the records; commits at once after a
// quiet spell, else 30 ms or 8 MiB after the commit before. Nothing is lost on trouble: what could not be
// committed is held until one of the answers retry(), moveTo() and continueUnrecorded().
class CaptureWriter
{
public:
    using Callbacks = WritingState::Callbacks; // called in the writer thread

    // Creates `path` (mode 0600); it must not exist. Throws CaptureError.
    CaptureWriter(const QString &path, RecordQueue &queue, Callbacks callbacks);
    // Writes what is left in the queue, then ends: the file leaves WAL.
    ~CaptureWriter();

    Growth growth() const;
    std::optional<WriteTrouble> trouble() const;
    QString path() const;

    void retry();
    // Goes on in a new file at `path`: what is committed so far is copied there as far as it can be read
    // (what cannot is told by a `gap` event). If that file cannot be made, the trouble names it.
    void moveTo(const QString &path);
    // After trouble: records nothing that comes from now on until retry() or moveTo(), counting what is
    // passed over; one `gap` event tells the counts then. What was held is still written then, before that
    // event.
    void continueUnrecorded();

    // Waits until all that was pushed before this call is committed (or trouble stands in the way: false).
    bool flush(std::chrono::milliseconds patience);

    CaptureWriter(const CaptureWriter &) = delete;
    CaptureWriter &operator=(const CaptureWriter &) = delete;

private:
    void answer(const WritingState::Answer &answer);

    RecordQueue &m_queue;
    WritingState m_state;
    std::unique_ptr<WritingLoop> m_loop;
    std::thread m_thread;
};

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/recordqueue.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace captures {

// How far a capture has grown: all of it is committed and can be read.
struct Growth
{
    RecordId lastRecord = 0;
    qint64 fileBytes = 0;
    quint64 connectionsChanged = 0; // rises with every ConnectionRecord written
    quint64 file = 0; // rises when the writer goes on in another file, also of the same name
};

// Why writing stands still: a full disk, a folder that went away …
struct WriteTrouble
{
    QString path;
    QString reason; // translated, for people
    bool isUnrecorded = false; // answered by continueUnrecorded(): what comes is passed over
};

// The only one that writes a capture; owns the writer thread. Numbers the records; commits at once after a
// quiet spell, else 30 ms or 8 MiB after the commit before. Nothing is lost on trouble: what could not be
// committed is held until one of the answers retry(), moveTo() and continueUnrecorded().
class CaptureWriter
{
public:
    struct Callbacks // called in the writer thread
    {
        std::function<void()> grew; // ask growth()
        std::function<void()> troubled; // ask trouble(); also called when the trouble is over
    };

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
    struct State;
    std::unique_ptr<State> m_state;
    std::thread m_thread;
};

} // namespace captures

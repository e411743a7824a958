// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scan.h"

#include "captures/captureerror.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace models {

using captures::RecordId;

namespace {

constexpr RecordId recordsAPiece = 4096; // between two looks at the clock and at what is wanted

}

// One reading from its start to its end. The thread and the owner meet under the mutex only.
struct Scan::Run
{
    Run(const QString &capturePath, std::optional<captures::ConnectionId> ofConnection,
        std::unique_ptr<Reading> what, RecordId upTo, RecordId beginAfter)
        : path(capturePath)
        , connection(ofConnection)
        , after(beginAfter)
        , reading(std::move(what))
        , wanted(upTo)
    {
    }

    void read(const std::stop_token &stop, std::chrono::milliseconds rhythm,
              const std::function<void()> &wake);
    RecordId wantedNow();
    // Waits until more than `read` is wanted; returns early when asked to stop.
    void awaitMore(const std::stop_token &stop, RecordId read);
    void rest(const std::stop_token &stop, std::chrono::milliseconds time);
    void end(const QString &why);
    bool hasEnded();
    void tell(RecordId upTo, Report report);

    const QString path;
    const std::optional<captures::ConnectionId> connection;
    const RecordId after;
    std::unique_ptr<Reading> reading; // the thread's

    std::mutex mutex;
    std::condition_variable_any grown;
    RecordId wanted;
    Report report; // the newest one not yet delivered
    RecordId reportedUpTo = 0;
    QString trouble;
    bool isDone = false;
    std::jthread thread; // the last member: joined before the others go
};

RecordId Scan::Run::wantedNow()
{
    const std::lock_guard lock(mutex);
    return wanted;
}

void Scan::Run::awaitMore(const std::stop_token &stop, RecordId read)
{
    std::unique_lock lock(mutex);
    grown.wait(lock, stop, [&] { return wanted > read; });
}

void Scan::Run::rest(const std::stop_token &stop, std::chrono::milliseconds time)
{
    std::unique_lock lock(mutex);
    grown.wait_for(lock, stop, time, [] { return false; });
}

void Scan::Run::tell(RecordId upTo, Report picture)
{
    const std::lock_guard lock(mutex);
    report = std::move(picture);
    reportedUpTo = upTo;
}

void Scan::Run::end(const QString &why)
{
    const std::lock_guard lock(mutex);
    trouble = why;
    isDone = true;
}

bool Scan::Run::hasEnded()
{
    const std::lock_guard lock(mutex);
    return isDone;
}

void Scan::Run::read(const std::stop_token &stop, std::chrono::milliseconds rhythm,
                     const std::function<void()> &wake)
{
    using Clock = std::chrono::steady_clock;
    const captures::CaptureReader reader(path);
    RecordId done = after;
    Clock::time_point lastTold{};
    while (!stop.stop_requested()) {
        const RecordId end = wantedNow();
        const RecordId piece = std::min(end, done + recordsAPiece);
        reader.scan(connection, done + 1, piece, [&](const captures::ScannedRecord &record) {
            reading->take(record);
            return !stop.stop_requested();
        });
        done = piece;
        if (stop.stop_requested() || (done < end && Clock::now() - lastTold < rhythm))
            continue;
        tell(done, reading->report());
        wake();
        lastTold = Clock::now();
        if (done == end) {
            rest(stop, rhythm); // a busy capture is read in few large steps
            awaitMore(stop, done);
        }
    }
}

Scan::Scan(std::chrono::milliseconds rhythm, QObject *parent)
    : QObject(parent)
    , m_rhythm(rhythm)
{
}

Scan::~Scan()
{
    stop(); // all are asked to stop before one is waited for
}

void Scan::start(const QString &path, std::optional<captures::ConnectionId> connection, RecordId upTo,
                 std::unique_ptr<Reading> reading, RecordId after)
{
    stop();
    m_wanted = upTo;
    m_run = std::make_unique<Run>(path, connection, std::move(reading), upTo, after);
    const auto wake = [this] {
        // `this` outlives the thread, which its destructor joins.
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    };
    m_run->thread = std::jthread([run = m_run.get(), rhythm = m_rhythm, wake](const std::stop_token &token) {
        QString trouble;
        try {
            run->read(token, rhythm, wake);
        } catch (const captures::CaptureError &error) {
            trouble = error.text();
        }
        run->end(trouble);
        wake();
    });
}

void Scan::growTo(RecordId upTo)
{
    if (!m_run || upTo <= m_wanted)
        return;
    m_wanted = upTo;
    {
        const std::lock_guard lock(m_run->mutex);
        m_run->wanted = upTo;
    }
    m_run->grown.notify_one();
}

void Scan::stop()
{
    sweep();
    if (m_run) {
        m_run->thread.request_stop();
        m_ended.push_back(std::move(m_run));
    }
    m_wanted = 0;
    m_readUpTo = 0;
    m_trouble.clear();
}

// A thread that still reads a large payload is not waited for here.
void Scan::sweep()
{
    m_ended.remove_if([](const std::unique_ptr<Run> &run) { return run->hasEnded(); });
}

void Scan::deliver()
{
    sweep();
    if (!m_run)
        return;
    Report report;
    {
        const std::lock_guard lock(m_run->mutex);
        report = std::exchange(m_run->report, {});
        if (report)
            m_readUpTo = m_run->reportedUpTo;
        m_trouble = m_run->trouble;
    }
    if (report) {
        report();
        Q_EMIT advanced();
    }
    if (!m_trouble.isEmpty())
        Q_EMIT failed();
}

} // namespace models

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scan.h"

#include "captures/captureerror.h"

#include <condition_variable>
#include <mutex>
#include <utility>

namespace models {

using captures::RecordId;

namespace {

constexpr RecordId recordsAPiece = 4096; // between two looks at the clock and at what is wanted

}

// How far is to be read; the owner raises it while the thread reads.
class Scan::Goal
{
public:
    explicit Goal(RecordId upTo)
        : m_upTo(upTo)
    {
    }

    RecordId upTo()
    {
        const std::lock_guard lock(m_mutex);
        return m_upTo;
    }
    void raise(RecordId upTo)
    {
        const std::lock_guard lock(m_mutex);
        m_upTo = upTo;
        m_raised.notify_one();
    }
    // Until more is wanted than was read. Both return early when asked to stop.
    void awaitMore(const std::stop_token &stop, RecordId read)
    {
        std::unique_lock lock(m_mutex);
        m_raised.wait(lock, stop, [&] { return m_upTo > read; });
    }
    void rest(const std::stop_token &stop, std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        m_raised.wait_for(lock, stop, time, [] { return false; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_raised;
    RecordId m_upTo;
};

// What the thread does, from its start to its end.
struct Scan::Course
{
    // `tell` is called at the rhythm, and whenever all has been read.
    void read(const std::stop_token &stop, const std::function<void(RecordId upTo)> &tell) const;

    QString path;
    std::optional<captures::ConnectionId> connection;
    RecordId after = 0;
    std::shared_ptr<Reading> reading;
    std::shared_ptr<Goal> goal;
    std::chrono::milliseconds rhythm;
};

void Scan::Course::read(const std::stop_token &stop, const std::function<void(RecordId upTo)> &tell) const
{
    using Clock = std::chrono::steady_clock;
    const captures::CaptureReader reader(path, stop);
    RecordId done = after;
    Clock::time_point lastTold{};
    while (!stop.stop_requested()) {
        const RecordId end = goal->upTo();
        const RecordId piece = std::min(end, done + recordsAPiece);
        reader.scan(connection, done + 1, piece, [&](const captures::ScannedRecord &record) {
            reading->take(record);
            return !stop.stop_requested();
        });
        done = piece;
        if (stop.stop_requested() || (done < end && Clock::now() - lastTold < rhythm))
            continue;
        tell(done);
        lastTold = Clock::now();
        if (done == end) {
            goal->rest(stop, rhythm); // a busy capture is read in few large steps
            goal->awaitMore(stop, done);
        }
    }
}

Scan::Scan(std::chrono::milliseconds rhythm, QObject *parent)
    : QObject(parent)
    , m_rhythm(rhythm)
{
}

void Scan::start(const QString &path, std::optional<captures::ConnectionId> connection, RecordId upTo,
                 std::unique_ptr<Reading> reading, RecordId after)
{
    stop();
    m_wanted = upTo;
    m_goal = std::make_shared<Goal>(upTo);
    const Course course{ path, connection, after, std::move(reading), m_goal, m_rhythm };
    m_task.start([this, course](BackgroundTask::Run &run) -> BackgroundTask::Delivery {
        try {
            course.read(run.stopToken(), [&](RecordId readUpTo) {
                run.show([this, readUpTo, report = course.reading->report()] {
                    m_readUpTo = readUpTo;
                    report();
                    Q_EMIT advanced();
                });
            });
        } catch (const captures::CaptureError &error) {
            return [this, trouble = error.text()] {
                m_trouble = trouble;
                Q_EMIT failed();
            };
        }
        return {};
    });
}

void Scan::growTo(RecordId upTo)
{
    if (!m_goal || upTo <= m_wanted)
        return;
    m_wanted = upTo;
    m_goal->raise(upTo);
}

void Scan::stop()
{
    m_task.cancel();
    m_goal.reset();
    m_wanted = 0;
    m_readUpTo = 0;
    m_trouble.clear();
}

} // namespace models

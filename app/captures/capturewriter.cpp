// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturewriter.h"

#include "captures/backlog.h"
#include "captures/captureerror.h"
#include "captures/passedover.h"
#include "captures/recording.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace captures {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

// Commits follow each other no faster, so that a fast wire costs few of them.
constexpr auto commitInterval = 30ms;
// Unless there is more than this: what is not committed is held in memory.
constexpr qint64 bytesACommit = 8 * 1024 * 1024;
// A nudge ends the waiting before its time.
constexpr auto idlePatience = 1000ms;
// How often the clock is asked within a large batch.
constexpr qint64 bytesAClockReading = 32 * 1024;

enum class Mode { Recording, Standing, Unrecorded };

struct Answer
{
    enum class Kind { Retry, Move, Unrecorded } kind = Kind::Retry;
    QString path;
};

QString say(const char *text)
{
    return QCoreApplication::translate("captures::CaptureWriter", text);
}

} // namespace

// What both threads see is guarded by `mutex`; the m_ members belong to the writer's thread.
struct CaptureWriter::State
{
    State(const QString &path, RecordQueue &records, Callbacks calls);

    void run();
    void ask(const Answer &wish);
    void end();

    mutable std::mutex mutex;
    std::condition_variable asked; // the writer's thread waits for answers
    std::condition_variable settled; // flush() waits for commits and troubles
    Growth growth;
    std::optional<WriteTrouble> trouble;
    QString path;
    std::optional<Answer> answer;
    bool isObeying = false; // the answer is being acted upon
    qint64 committed = 0; // records as pushed, with and without ids
    qint64 flushUpTo = 0;
    bool isEnding = false;

    RecordQueue &queue;

private:
    bool isOver() const;
    bool isHurried() const;
    std::chrono::milliseconds patience() const;
    void receive();
    void write();
    void writeOne(const Record &record);
    void commit();
    void publishGrowth();

    void stand(const QString &at, const QString &reason);
    void setTrouble(const std::optional<WriteTrouble> &now);
    void awaitAnswer();
    void obey();
    void goOn();
    void moveTo(const QString &target);
    std::unique_ptr<Recording> copied(const QString &target);
    void finish();

    const Callbacks m_callbacks;
    std::unique_ptr<Recording> m_recording;
    Backlog m_backlog;
    PassedOver m_passedOver;
    Mode m_mode = Mode::Recording;
    qint64 m_taken = 0; // records taken from the queue, ever
    qint64 m_unclocked = 0; // bytes written since the clock was asked
    qint64 m_uncommitted = 0; // bytes written since the last commit, which are held in memory until the next
    quint64 m_connectionsChanged = 0;
    quint64 m_file = 0;
    Clock::time_point m_lastCommit;
    bool m_isQueueDry = false;
    bool m_isQueueClosed = false;
};

CaptureWriter::State::State(const QString &where, RecordQueue &records, Callbacks calls)
    : path(where)
    , queue(records)
    , m_callbacks(std::move(calls))
    , m_recording(std::make_unique<Recording>(where))
{
    growth.fileBytes = m_recording->fileBytes();
}

void CaptureWriter::State::run()
{
    while (!isOver()) {
        obey();
        if (m_mode == Mode::Standing || (m_isQueueClosed && m_backlog.isEmpty())) {
            awaitAnswer();
            continue;
        }
        receive();
        if (m_mode == Mode::Recording)
            write();
    }
    finish();
}

// Ending in trouble is preceded by one more attempt: end() asks for it.
bool CaptureWriter::State::isOver() const
{
    const std::lock_guard lock(mutex);
    if (!isEnding || answer)
        return false;
    return m_mode == Mode::Standing || (m_isQueueDry && m_backlog.isEmpty());
}

// Someone waits for what is written to be committed.
bool CaptureWriter::State::isHurried() const
{
    const std::lock_guard lock(mutex);
    return m_isQueueClosed || isEnding || trouble || flushUpTo > committed;
}

std::chrono::milliseconds CaptureWriter::State::patience() const
{
    if (m_mode == Mode::Unrecorded)
        return idlePatience;
    if (isHurried())
        return 0ms;
    if (m_backlog.isEmpty())
        return idlePatience;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(m_lastCommit + commitInterval - Clock::now());
    return std::max(left, 0ms);
}

// What was held when trouble began stays in the backlog; only what comes later is passed over.
void CaptureWriter::State::receive()
{
    std::vector<Batch> &batches = m_backlog.spent();
    m_isQueueClosed = !queue.take(batches, patience());
    m_isQueueDry = batches.empty();
    for (Batch &batch : batches) {
        m_taken += qint64(batch.size());
        if (m_mode == Mode::Unrecorded)
            m_passedOver.add(batch);
        else
            m_backlog.append(std::move(batch));
    }
    batches.clear();
}

void CaptureWriter::State::write()
{
    try {
        while (const Record *record = m_backlog.next())
            writeOne(*record);
        if (isHurried() || Clock::now() >= m_lastCommit + commitInterval)
            commit();
    } catch (const DatabaseError &error) {
        stand(m_recording->path(), error.reason());
    }
}

void CaptureWriter::State::writeOne(const Record &record)
{
    m_recording->insert(record);
    m_backlog.advance();
    m_connectionsChanged += std::holds_alternative<ConnectionChange>(record);
    const qint64 cost = RecordQueue::cost(record);
    m_unclocked += cost;
    m_uncommitted += cost;
    if (m_unclocked < bytesAClockReading)
        return;
    m_unclocked = 0;
    if (m_uncommitted >= bytesACommit || Clock::now() >= m_lastCommit + commitInterval)
        commit();
}

void CaptureWriter::State::commit()
{
    if (m_backlog.isEmpty())
        return;
    if (m_recording->hasVanished())
        throw DatabaseError(
            DatabaseError::Fault::CannotOpen,
            say(QT_TRANSLATE_NOOP("captures::CaptureWriter",
                                  "The file was moved or removed while it was being written.")));
    m_recording->commit();
    m_backlog.commit();
    m_uncommitted = 0;
    m_lastCommit = Clock::now();
    publishGrowth();
}

void CaptureWriter::State::publishGrowth()
{
    const Growth now{ m_recording->lastRecord(), m_recording->fileBytes(), m_connectionsChanged, m_file };
    {
        const std::lock_guard lock(mutex);
        growth = now;
        committed = m_taken - m_backlog.uncommitted();
    }
    settled.notify_all();
    if (m_callbacks.grew)
        m_callbacks.grew();
}

void CaptureWriter::State::stand(const QString &at, const QString &reason)
{
    m_recording->rollback();
    m_backlog.rollback();
    m_mode = Mode::Standing;
    setTrouble(WriteTrouble{ at, reason });
}

void CaptureWriter::State::setTrouble(const std::optional<WriteTrouble> &now)
{
    {
        const std::lock_guard lock(mutex);
        if (!trouble && !now)
            return;
        trouble = now;
    }
    settled.notify_all();
    if (m_callbacks.troubled)
        m_callbacks.troubled();
}

void CaptureWriter::State::awaitAnswer()
{
    std::unique_lock lock(mutex);
    asked.wait(lock, [this] { return answer || isEnding; });
}

void CaptureWriter::State::obey()
{
    std::unique_lock lock(mutex);
    const std::optional<Answer> wish = std::exchange(answer, std::nullopt);
    const std::optional<WriteTrouble> standing = trouble;
    if (!wish)
        return;
    isObeying = true;
    lock.unlock();
    if (wish->kind == Answer::Kind::Move) {
        moveTo(wish->path);
    } else if (standing && wish->kind == Answer::Kind::Retry) {
        goOn();
    } else if (standing) {
        m_mode = Mode::Unrecorded;
        setTrouble(WriteTrouble{ standing->path, standing->reason, true });
    }
    lock.lock();
    isObeying = false;
    lock.unlock();
    settled.notify_all();
}

void CaptureWriter::State::goOn()
{
    // A removed file is still open here, so that it can be made again where it was.
    if (m_recording->hasVanished() && !QFileInfo::exists(m_recording->path()))
        return moveTo(m_recording->path());
    if (!m_passedOver.isEmpty())
        m_backlog.append(m_passedOver.takeRecords());
    m_mode = Mode::Recording;
    write();
    if (m_mode == Mode::Recording)
        setTrouble(std::nullopt);
}

void CaptureWriter::State::moveTo(const QString &target)
{
    // What is not committed yet is written again, into the new file.
    m_recording->rollback();
    m_backlog.rollback();
    try {
        std::unique_ptr<Recording> next = copied(target);
        if (!m_recording->hasVanished())
            finish();
        m_recording = std::move(next);
        ++m_file;
        {
            const std::lock_guard lock(mutex);
            path = target;
        }
        publishGrowth();
    } catch (const CaptureError &error) {
        return stand(target, error.text());
    } catch (const DatabaseError &error) {
        return stand(target, error.reason());
    }
    goOn();
}

// A full disk there is the user's to settle; a capture here that cannot be read any more is left behind.
std::unique_ptr<Recording> CaptureWriter::State::copied(const QString &target)
{
    auto copy = std::make_unique<Recording>(target);
    try {
        copy->copyFrom(*m_recording);
        return copy;
    } catch (const DatabaseError &error) {
        copy.reset();
        QFile::remove(target);
        if (error.fault() == DatabaseError::Fault::Full)
            throw CaptureError(CaptureError::Kind::Unwritable, error.reason());
    }
    copy = std::make_unique<Recording>(target);
    copy->continueAfter(growth.lastRecord);
    m_passedOver.addLost(growth.lastRecord);
    return copy;
}

// Whoever opens the file next ends what this could not.
void CaptureWriter::State::finish()
{
    try {
        m_recording->finish();
    } catch (const DatabaseError &) {
        m_recording->rollback();
    }
}

void CaptureWriter::State::ask(const Answer &wish)
{
    {
        const std::lock_guard lock(mutex);
        answer = wish;
    }
    asked.notify_all();
    queue.nudge();
}

void CaptureWriter::State::end()
{
    {
        const std::lock_guard lock(mutex);
        isEnding = true;
        if (trouble)
            answer = Answer();
    }
    asked.notify_all();
    queue.nudge();
}

CaptureWriter::CaptureWriter(const QString &path, RecordQueue &queue, Callbacks callbacks)
    : m_state(std::make_unique<State>(path, queue, std::move(callbacks)))
    , m_thread([state = m_state.get()] { state->run(); })
{
}

CaptureWriter::~CaptureWriter()
{
    m_state->end();
    m_thread.join();
}

Growth CaptureWriter::growth() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->growth;
}

std::optional<WriteTrouble> CaptureWriter::trouble() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->trouble;
}

QString CaptureWriter::path() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->path;
}

void CaptureWriter::retry()
{
    m_state->ask({ Answer::Kind::Retry, {} });
}

void CaptureWriter::moveTo(const QString &path)
{
    m_state->ask({ Answer::Kind::Move, path });
}

void CaptureWriter::continueUnrecorded()
{
    m_state->ask({ Answer::Kind::Unrecorded, {} });
}

bool CaptureWriter::flush(std::chrono::milliseconds patience)
{
    const qint64 target = m_state->queue.pushed();
    std::unique_lock lock(m_state->mutex);
    m_state->flushUpTo = std::max(m_state->flushUpTo, target);
    lock.unlock();
    m_state->queue.nudge();
    lock.lock();
    // While an answer is at work, trouble that stands may be over soon, and what is committed does not end
    // it.
    m_state->settled.wait_for(lock, patience, [&] {
        return !m_state->answer && !m_state->isObeying && (m_state->trouble || m_state->committed >= target);
    });
    return !m_state->trouble && m_state->committed >= target;
}

} // namespace captures

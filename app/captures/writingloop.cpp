// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/writingloop.h"

#include "captures/captureerror.h"
#include "captures/writingstate.h"

#include <QFileInfo>

namespace captures {

namespace {

using namespace std::chrono_literals;
using Clock = CommitRhythm::Clock;

// A nudge ends the waiting before its time.
constexpr auto idlePatience = 1000ms;

} // namespace

WritingLoop::WritingLoop(const QString &path, RecordQueue &queue, WritingState &state)
    : m_queue(queue)
    , m_state(state)
    , m_recording(path)
{
    m_state.begin(m_recording.growth());
}

void WritingLoop::run()
{
    while (!isOver()) {
        obey();
        if (m_mode == Mode::Standing || (m_isQueueClosed && m_recording.holdsNothing())) {
            m_state.awaitAnswer();
            continue;
        }
        receive();
        if (m_mode == Mode::Recording)
            write();
    }
    m_recording.finish();
}

// Ending in trouble is preceded by one more attempt: the state's end() asks for it.
bool WritingLoop::isOver() const
{
    return m_state.isEnding() && (m_mode == Mode::Standing || (m_isQueueDry && m_recording.holdsNothing()));
}

bool WritingLoop::isHurried() const
{
    return m_isQueueClosed || m_state.isHurried();
}

std::chrono::milliseconds WritingLoop::patience() const
{
    if (m_mode == Mode::Unrecorded)
        return idlePatience;
    if (isHurried())
        return 0ms;
    return m_recording.holdsNothing() ? idlePatience : m_rhythm.left(Clock::now());
}

// What was held when trouble began stays held; only what comes later is passed over.
void WritingLoop::receive()
{
    std::vector<Batch> &batches = m_recording.spent();
    m_isQueueClosed = !m_queue.take(batches, patience());
    m_isQueueDry = batches.empty();
    for (Batch &batch : batches) {
        m_taken += qint64(batch.size());
        if (m_mode == Mode::Unrecorded)
            m_passedOver.add(batch);
        else
            m_recording.append(std::move(batch));
    }
    batches.clear();
}

void WritingLoop::write()
{
    try {
        while (const std::optional<qint64> bytes = m_recording.writeNext()) {
            if (m_rhythm.add(*bytes) && m_rhythm.isDue(Clock::now()))
                commit();
        }
        if (isHurried() || m_rhythm.isDue(Clock::now()))
            commit();
    } catch (const DatabaseError &error) {
        stand(m_recording.path(), error.reason());
    }
}

void WritingLoop::commit()
{
    if (m_recording.holdsNothing())
        return;
    m_recording.commit();
    m_rhythm.commit(Clock::now());
    publishGrowth();
}

void WritingLoop::publishGrowth()
{
    m_state.setGrowth(m_recording.growth(), m_taken - m_recording.held());
}

void WritingLoop::stand(const QString &at, const QString &reason)
{
    m_recording.rollback();
    m_mode = Mode::Standing;
    m_state.setTrouble(WriteTrouble{ at, reason });
}

void WritingLoop::obey()
{
    using Answer = WritingState::Answer;
    const std::optional<Answer> answer = m_state.takeAnswer();
    if (!answer)
        return;
    const bool isInTrouble = m_state.trouble().has_value();
    if (answer->kind == Answer::Kind::Move)
        moveTo(answer->path);
    else if (isInTrouble && answer->kind == Answer::Kind::Retry)
        goOn();
    else if (isInTrouble)
        passOver();
    m_state.finishAnswer();
}

void WritingLoop::goOn()
{
    // A removed file is still open here, so that it can be made again where it was.
    if (m_recording.hasVanished() && !QFileInfo::exists(m_recording.path()))
        return moveTo(m_recording.path());
    if (!m_passedOver.isEmpty())
        m_recording.append(m_passedOver.takeRecords());
    m_mode = Mode::Recording;
    write();
    if (m_mode == Mode::Recording)
        m_state.setTrouble(std::nullopt);
}

void WritingLoop::moveTo(const QString &target)
{
    try {
        m_passedOver.addLost(m_recording.moveTo(target));
        m_state.setPath(target);
        publishGrowth();
    } catch (const CaptureError &error) {
        return stand(target, error.text());
    } catch (const DatabaseError &error) {
        return stand(target, error.reason());
    }
    goOn();
}

void WritingLoop::passOver()
{
    m_mode = Mode::Unrecorded;
    std::optional<WriteTrouble> trouble = m_state.trouble();
    trouble->isUnrecorded = true;
    m_state.setTrouble(trouble);
}

} // namespace captures

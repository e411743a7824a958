// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturewriter.h"

#include "captures/writingloop.h"

namespace captures {

CaptureWriter::CaptureWriter(const QString &path, RecordQueue &queue, Callbacks callbacks)
    : m_queue(queue)
    , m_state(path, std::move(callbacks))
    , m_loop(std::make_unique<WritingLoop>(path, queue, m_state))
    , m_thread([loop = m_loop.get()] { loop->run(); })
{
}

CaptureWriter::~CaptureWriter()
{
    m_state.end();
    m_queue.nudge();
    m_thread.join();
}

Growth CaptureWriter::growth() const
{
    return m_state.growth();
}

std::optional<WriteTrouble> CaptureWriter::trouble() const
{
    return m_state.trouble();
}

QString CaptureWriter::path() const
{
    return m_state.path();
}

void CaptureWriter::retry()
{
    answer({ WritingState::Answer::Kind::Retry, {} });
}

void CaptureWriter::moveTo(const QString &path)
{
    answer({ WritingState::Answer::Kind::Move, path });
}

void CaptureWriter::continueUnrecorded()
{
    answer({ WritingState::Answer::Kind::Unrecorded, {} });
}

void CaptureWriter::answer(const WritingState::Answer &answer)
{
    m_state.give(answer);
    m_queue.nudge();
}

bool CaptureWriter::flush(std::chrono::milliseconds patience)
{
    const qint64 target = m_queue.pushed();
    m_state.hurry(target);
    m_queue.nudge();
    return m_state.awaitCommit(target, patience);
}

} // namespace captures

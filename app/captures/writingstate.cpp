// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/writingstate.h"

#include <algorithm>
#include <utility>

namespace captures {

WritingState::WritingState(const QString &path, Callbacks callbacks)
    : m_callbacks(std::move(callbacks))
    , m_path(path)
{
}

Growth WritingState::growth() const
{
    const std::lock_guard lock(m_mutex);
    return m_growth;
}

std::optional<WriteTrouble> WritingState::trouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_trouble;
}

QString WritingState::path() const
{
    const std::lock_guard lock(m_mutex);
    return m_path;
}

void WritingState::give(const Answer &answer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answer = answer;
    }
    m_answered.notify_all();
}

void WritingState::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        if (m_trouble)
            m_answer = Answer();
    }
    m_answered.notify_all();
}

void WritingState::hurry(qint64 records)
{
    const std::lock_guard lock(m_mutex);
    m_hurriedUpTo = std::max(m_hurriedUpTo, records);
}

bool WritingState::awaitCommit(qint64 records, std::chrono::milliseconds patience) const
{
    std::unique_lock lock(m_mutex);
    // While an answer is at work, trouble that stands may be over soon, and what is committed does not end
    // it.
    m_settled.wait_for(lock, patience,
                       [&] { return !m_answer && !m_isObeying && (m_trouble || m_committed >= records); });
    return !m_trouble && m_committed >= records;
}

void WritingState::begin(const Growth &growth)
{
    const std::lock_guard lock(m_mutex);
    m_growth = growth;
}

void WritingState::setGrowth(const Growth &growth, qint64 committed)
{
    {
        const std::lock_guard lock(m_mutex);
        m_growth = growth;
        m_committed = committed;
    }
    m_settled.notify_all();
    if (m_callbacks.grew)
        m_callbacks.grew();
}

void WritingState::setTrouble(const std::optional<WriteTrouble> &trouble)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_trouble && !trouble)
            return;
        m_trouble = trouble;
    }
    m_settled.notify_all();
    if (m_callbacks.troubled)
        m_callbacks.troubled();
}

void WritingState::setPath(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    m_path = path;
}

void WritingState::awaitAnswer()
{
    std::unique_lock lock(m_mutex);
    m_answered.wait(lock, [this] { return m_answer || m_isEnding; });
}

std::optional<WritingState::Answer> WritingState::takeAnswer()
{
    const std::lock_guard lock(m_mutex);
    m_isObeying = m_answer.has_value();
    return std::exchange(m_answer, std::nullopt);
}

void WritingState::finishAnswer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isObeying = false;
    }
    m_settled.notify_all();
}

bool WritingState::isEnding() const
{
    const std::lock_guard lock(m_mutex);
    return m_isEnding && !m_answer;
}

bool WritingState::isHurried() const
{
    const std::lock_guard lock(m_mutex);
    return m_isEnding || m_trouble || m_hurriedUpTo > m_committed;
}

} // namespace captures

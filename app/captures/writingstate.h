// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/growth.h"
#include "captures/writetrouble.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace captures {

// All that the writer's thread shares with the others: how far it has come and what stands in its way, and
// what they want of it. Guarded by a mutex; does nothing to a file.
class WritingState
{
public:
    struct Callbacks // called in the writer thread
    {
        std::function<void()> grew; // ask growth()
        std::function<void()> troubled; // ask trouble(); also called when the trouble is over
    };
    struct Answer // to trouble
    {
        enum class Kind { Retry, Move, Unrecorded } kind = Kind::Retry;
        QString path; // of Move
    };

    WritingState(const QString &path, Callbacks callbacks);

    // Any thread.
    Growth growth() const;
    std::optional<WriteTrouble> trouble() const;
    QString path() const;
    // Only the newest answer counts.
    void give(const Answer &answer);
    // The writer's thread is to end, in trouble after one more attempt.
    void end();
    // Hurries the writer until so many records, ever pushed, are committed.
    void hurry(qint64 records);
    // Waits until they are and true, or until trouble that no answer is at work on, or time, ends the
    // waiting.
    bool awaitCommit(qint64 records, std::chrono::milliseconds patience) const;

    // The writer's thread.
    // How it stands at the beginning; tells nobody.
    void begin(const Growth &growth);
    void setGrowth(const Growth &growth, qint64 committed); // records as pushed, with and without ids
    void setTrouble(const std::optional<WriteTrouble> &trouble);
    void setPath(const QString &path);
    // Waits until there is an answer or an end.
    void awaitAnswer();
    // Takes the answer to act upon it; until the matching finishAnswer() it counts as at work.
    std::optional<Answer> takeAnswer();
    void finishAnswer();
    // Nothing but what is begun is left to do.
    bool isEnding() const;
    // Someone waits for what is written to be committed.
    bool isHurried() const;

private:
    const Callbacks m_callbacks;
    mutable std::mutex m_mutex;
    std::condition_variable m_answered; // the writer's thread waits for answers
    mutable std::condition_variable m_settled; // awaitCommit() waits for commits and troubles
    Growth m_growth;
    std::optional<WriteTrouble> m_trouble;
    QString m_path;
    std::optional<Answer> m_answer;
    bool m_isObeying = false; // the answer is being acted upon
    qint64 m_committed = 0;
    qint64 m_hurriedUpTo = 0;
    bool m_isEnding = false;
};

} // namespace captures

// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "models/backgroundtask.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace models {

// Reads the records of a capture from the first to the newest in a thread of its own, and goes on as the
// capture grows. What becomes of them is a Reading's; its reports come to the owner's thread at the rhythm
// asked for, the last one when all has been read. Serves filters, groups, figures and comparisons.
class Scan : public QObject
{
    Q_OBJECT

public:
    using Report = BackgroundTask::Delivery; // must own all it uses

    // Lives in the scan's thread from start() on.
    class Reading
    {
    public:
        virtual ~Reading() = default;
        virtual void take(const captures::ScannedRecord &record) = 0;
        // A picture of what was taken so far, to be shown.
        virtual Report report() = 0;
    };

    explicit Scan(std::chrono::milliseconds rhythm = std::chrono::milliseconds(100),
                  QObject *parent = nullptr);

    // Reads the records above `after` up to `upTo` of the capture at `path` (of `connection`, if given) into
    // `reading`, in place of what was read before, whose reports no longer come.
    void start(const QString &path, std::optional<captures::ConnectionId> connection, captures::RecordId upTo,
               std::unique_ptr<Reading> reading, captures::RecordId after = 0);
    void growTo(captures::RecordId upTo);
    void stop();

    captures::RecordId readUpTo() const { return m_readUpTo; } // as of the last report
    bool isCaughtUp() const { return m_readUpTo >= m_wanted; }
    QString trouble() const { return m_trouble; } // translated: why reading ended early; mostly empty

Q_SIGNALS:
    void advanced(); // after each report
    void failed(); // trouble() says why

private:
    class Goal;
    struct Course;

    const std::chrono::milliseconds m_rhythm;
    std::shared_ptr<Goal> m_goal;
    captures::RecordId m_wanted = 0;
    captures::RecordId m_readUpTo = 0;
    QString m_trouble;
    BackgroundTask m_task;
};

} // namespace models
